AccessDeniedException 99
AccessMode 247
AtomicMoveNotSupportedException 77
ClosedDirectoryStreamException 41
ClosedFileSystemException 41
ClosedWatchServiceException 41
CopyOption 14
DirectoryIteratorException 119
DirectoryNotEmptyException 61
DirectoryStream 102
DirectoryStream.Filter 66
FileAlreadyExistsException 99
FileStore 561
FileSystem 656
FileSystemAlreadyExistsException 58
FileSystemException 183
FileSystemLoopException 61
FileSystemNotFoundException 58
FileSystems 769
FileVisitOption 195
FileVisitResult 342
FileVisitor 473
Files 7688
InvalidPathException 179
LinkOption 229
LinkPermission 88
NoSuchFileException 99
NotDirectoryException 61
NotLinkException 99
OpenOption 14
Path 1705
PathMatcher 51
Paths 105
ProviderMismatchException 66
ProviderNotFoundException 58
ReadOnlyFileSystemException 49
SecureDirectoryStream 745
SimpleFileVisitor 509
StandardCopyOption 347
StandardOpenOption 677
StandardWatchEventKinds 281
WatchEvent 109
WatchEvent.Kind 72
WatchEvent.Modifier 35
WatchKey 171
WatchService 276
Watchable 300

c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
m1 <init> (LString;LString;LString;)V
e4011 LEnum<Ljava.nio.file.AccessMode;>;
f4019 READ Ljava.nio.file.AccessMode;
f4019 WRITE Ljava.nio.file.AccessMode;
f4019 EXECUTE Ljava.nio.file.AccessMode;
m9 values ()[Ljava.nio.file.AccessMode;
m9 valueOf (LString;)Ljava.nio.file.AccessMode;
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;LString;LString;)V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
i601 LObject;
c11 Ljava.util.ConcurrentModificationException;
m1 <init> (Ljava.io.IOException;)V
m1 getCause ()Ljava.io.IOException;
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
i601 <T:LObject;>LObject;Ljava.io.Closeable;LIterable<TT;>;
m401 iterator ()Ljava.util.Iterator<TT;>;
i609 <T:LObject;>LObject;
m401 accept (TT;)Z ^java.io.IOException
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
m1 <init> (LString;LString;LString;)V
c401 LObject;
m4 <init> ()V
m401 name ()LString;
m401 type ()LString;
m401 isReadOnly ()Z
m401 getTotalSpace ()J ^java.io.IOException
m401 getUsableSpace ()J ^java.io.IOException
m401 getUnallocatedSpace ()J ^java.io.IOException
m1 getBlockSize ()J ^java.io.IOException
m401 supportsFileAttributeView (LClass<+Ljava.nio.file.attribute.FileAttributeView;>;)Z
m401 supportsFileAttributeView (LString;)Z
m401 getFileStoreAttributeView <V::Ljava.nio.file.attribute.FileStoreAttributeView;>(LClass<TV;>;)TV;
m401 getAttribute (LString;)LObject; ^java.io.IOException
c401 LObject;Ljava.io.Closeable;
m4 <init> ()V
m401 provider ()Ljava.nio.file.spi.FileSystemProvider;
m401 close ()V ^java.io.IOException
m401 isOpen ()Z
m401 isReadOnly ()Z
m401 getSeparator ()LString;
m401 getRootDirectories ()LIterable<Ljava.nio.file.Path;>;
m401 getFileStores ()LIterable<Ljava.nio.file.FileStore;>;
m401 supportedFileAttributeViews ()Ljava.util.Set<LString;>;
m481 getPath (LString;[LString;)Ljava.nio.file.Path;
m401 getPathMatcher (LString;)Ljava.nio.file.PathMatcher;
m401 getUserPrincipalLookupService ()Ljava.nio.file.attribute.UserPrincipalLookupService;
m401 newWatchService ()Ljava.nio.file.WatchService; ^java.io.IOException
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.io.IOException;
m1 <init> (LString;)V
m1 <init> (LString;LString;LString;)V
m1 getFile ()LString;
m1 getOtherFile ()LString;
m1 getReason ()LString;
m1 getMessage ()LString;
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c11 LObject;
m9 getDefault ()Ljava.nio.file.FileSystem;
m9 getFileSystem (Ljava.net.URI;)Ljava.nio.file.FileSystem;
m9 newFileSystem (Ljava.net.URI;Ljava.util.Map<LString;*>;)Ljava.nio.file.FileSystem; ^java.io.IOException
m9 newFileSystem (Ljava.net.URI;Ljava.util.Map<LString;*>;LClassLoader;)Ljava.nio.file.FileSystem; ^java.io.IOException
m9 newFileSystem (Ljava.nio.file.Path;LClassLoader;)Ljava.nio.file.FileSystem; ^java.io.IOException
m9 newFileSystem (Ljava.nio.file.Path;Ljava.util.Map<LString;*>;)Ljava.nio.file.FileSystem; ^java.io.IOException
m9 newFileSystem (Ljava.nio.file.Path;)Ljava.nio.file.FileSystem; ^java.io.IOException
m9 newFileSystem (Ljava.nio.file.Path;Ljava.util.Map<LString;*>;LClassLoader;)Ljava.nio.file.FileSystem; ^java.io.IOException
e4011 LEnum<Ljava.nio.file.FileVisitOption;>;
f4019 FOLLOW_LINKS Ljava.nio.file.FileVisitOption;
m9 values ()[Ljava.nio.file.FileVisitOption;
m9 valueOf (LString;)Ljava.nio.file.FileVisitOption;
e4011 LEnum<Ljava.nio.file.FileVisitResult;>;
f4019 CONTINUE Ljava.nio.file.FileVisitResult;
f4019 TERMINATE Ljava.nio.file.FileVisitResult;
f4019 SKIP_SUBTREE Ljava.nio.file.FileVisitResult;
f4019 SKIP_SIBLINGS Ljava.nio.file.FileVisitResult;
m9 values ()[Ljava.nio.file.FileVisitResult;
m9 valueOf (LString;)Ljava.nio.file.FileVisitResult;
i601 <T:LObject;>LObject;
m401 preVisitDirectory (TT;Ljava.nio.file.attribute.BasicFileAttributes;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m401 visitFile (TT;Ljava.nio.file.attribute.BasicFileAttributes;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m401 visitFileFailed (TT;Ljava.io.IOException;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m401 postVisitDirectory (TT;Ljava.io.IOException;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
c11 LObject;
m89 newInputStream (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.io.InputStream; ^java.io.IOException
m89 newOutputStream (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.io.OutputStream; ^java.io.IOException
m89 newByteChannel (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
m89 newByteChannel (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
m9 newDirectoryStream (Ljava.nio.file.Path;)Ljava.nio.file.DirectoryStream<Ljava.nio.file.Path;>; ^java.io.IOException
m9 newDirectoryStream (Ljava.nio.file.Path;LString;)Ljava.nio.file.DirectoryStream<Ljava.nio.file.Path;>; ^java.io.IOException
m9 newDirectoryStream (Ljava.nio.file.Path;Ljava.nio.file.DirectoryStream.Filter<-Ljava.nio.file.Path;>;)Ljava.nio.file.DirectoryStream<Ljava.nio.file.Path;>; ^java.io.IOException
m89 createFile (Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createDirectory (Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createDirectories (Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createTempFile (Ljava.nio.file.Path;LString;LString;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createTempFile (LString;LString;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createTempDirectory (Ljava.nio.file.Path;LString;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createTempDirectory (LString;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m89 createSymbolicLink (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.file.Path; ^java.io.IOException
m9 createLink (Ljava.nio.file.Path;Ljava.nio.file.Path;)Ljava.nio.file.Path; ^java.io.IOException
m9 delete (Ljava.nio.file.Path;)V ^java.io.IOException
m9 deleteIfExists (Ljava.nio.file.Path;)Z ^java.io.IOException
m89 copy (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.CopyOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 move (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.CopyOption;)Ljava.nio.file.Path; ^java.io.IOException
m9 readSymbolicLink (Ljava.nio.file.Path;)Ljava.nio.file.Path; ^java.io.IOException
m9 getFileStore (Ljava.nio.file.Path;)Ljava.nio.file.FileStore; ^java.io.IOException
m9 isSameFile (Ljava.nio.file.Path;Ljava.nio.file.Path;)Z ^java.io.IOException
m9 mismatch (Ljava.nio.file.Path;Ljava.nio.file.Path;)J ^java.io.IOException
m9 isHidden (Ljava.nio.file.Path;)Z ^java.io.IOException
m9 probeContentType (Ljava.nio.file.Path;)LString; ^java.io.IOException
m89 getFileAttributeView <V::Ljava.nio.file.attribute.FileAttributeView;>(Ljava.nio.file.Path;LClass<TV;>;[Ljava.nio.file.LinkOption;)TV;
m89 readAttributes <A::Ljava.nio.file.attribute.BasicFileAttributes;>(Ljava.nio.file.Path;LClass<TA;>;[Ljava.nio.file.LinkOption;)TA; ^java.io.IOException
m89 setAttribute (Ljava.nio.file.Path;LString;LObject;[Ljava.nio.file.LinkOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 getAttribute (Ljava.nio.file.Path;LString;[Ljava.nio.file.LinkOption;)LObject; ^java.io.IOException
m89 readAttributes (Ljava.nio.file.Path;LString;[Ljava.nio.file.LinkOption;)Ljava.util.Map<LString;LObject;>; ^java.io.IOException
m89 getPosixFilePermissions (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>; ^java.io.IOException
m9 setPosixFilePermissions (Ljava.nio.file.Path;Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;)Ljava.nio.file.Path; ^java.io.IOException
m89 getOwner (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Ljava.nio.file.attribute.UserPrincipal; ^java.io.IOException
m9 setOwner (Ljava.nio.file.Path;Ljava.nio.file.attribute.UserPrincipal;)Ljava.nio.file.Path; ^java.io.IOException
m9 isSymbolicLink (Ljava.nio.file.Path;)Z
m89 isDirectory (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Z
m89 isRegularFile (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Z
m89 getLastModifiedTime (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Ljava.nio.file.attribute.FileTime; ^java.io.IOException
m9 setLastModifiedTime (Ljava.nio.file.Path;Ljava.nio.file.attribute.FileTime;)Ljava.nio.file.Path; ^java.io.IOException
m9 size (Ljava.nio.file.Path;)J ^java.io.IOException
m89 exists (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Z
m89 notExists (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Z
m9 isReadable (Ljava.nio.file.Path;)Z
m9 isWritable (Ljava.nio.file.Path;)Z
m9 isExecutable (Ljava.nio.file.Path;)Z
m9 walkFileTree (Ljava.nio.file.Path;Ljava.util.Set<Ljava.nio.file.FileVisitOption;>;ILjava.nio.file.FileVisitor<-Ljava.nio.file.Path;>;)Ljava.nio.file.Path; ^java.io.IOException
m9 walkFileTree (Ljava.nio.file.Path;Ljava.nio.file.FileVisitor<-Ljava.nio.file.Path;>;)Ljava.nio.file.Path; ^java.io.IOException
m9 newBufferedReader (Ljava.nio.file.Path;Ljava.nio.charset.Charset;)Ljava.io.BufferedReader; ^java.io.IOException
m9 newBufferedReader (Ljava.nio.file.Path;)Ljava.io.BufferedReader; ^java.io.IOException
m89 newBufferedWriter (Ljava.nio.file.Path;Ljava.nio.charset.Charset;[Ljava.nio.file.OpenOption;)Ljava.io.BufferedWriter; ^java.io.IOException
m89 newBufferedWriter (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.io.BufferedWriter; ^java.io.IOException
m89 copy (Ljava.io.InputStream;Ljava.nio.file.Path;[Ljava.nio.file.CopyOption;)J ^java.io.IOException
m9 copy (Ljava.nio.file.Path;Ljava.io.OutputStream;)J ^java.io.IOException
m9 readAllBytes (Ljava.nio.file.Path;)[B ^java.io.IOException
m9 readString (Ljava.nio.file.Path;)LString; ^java.io.IOException
m9 readString (Ljava.nio.file.Path;Ljava.nio.charset.Charset;)LString; ^java.io.IOException
m9 readAllLines (Ljava.nio.file.Path;Ljava.nio.charset.Charset;)Ljava.util.List<LString;>; ^java.io.IOException
m9 readAllLines (Ljava.nio.file.Path;)Ljava.util.List<LString;>; ^java.io.IOException
m89 write (Ljava.nio.file.Path;[B[Ljava.nio.file.OpenOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 write (Ljava.nio.file.Path;LIterable<+LCharSequence;>;Ljava.nio.charset.Charset;[Ljava.nio.file.OpenOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 write (Ljava.nio.file.Path;LIterable<+LCharSequence;>;[Ljava.nio.file.OpenOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 writeString (Ljava.nio.file.Path;LCharSequence;[Ljava.nio.file.OpenOption;)Ljava.nio.file.Path; ^java.io.IOException
m89 writeString (Ljava.nio.file.Path;LCharSequence;Ljava.nio.charset.Charset;[Ljava.nio.file.OpenOption;)Ljava.nio.file.Path; ^java.io.IOException
m9 list (Ljava.nio.file.Path;)Ljava.util.stream.Stream<Ljava.nio.file.Path;>; ^java.io.IOException
m89 walk (Ljava.nio.file.Path;I[Ljava.nio.file.FileVisitOption;)Ljava.util.stream.Stream<Ljava.nio.file.Path;>; ^java.io.IOException
m89 walk (Ljava.nio.file.Path;[Ljava.nio.file.FileVisitOption;)Ljava.util.stream.Stream<Ljava.nio.file.Path;>; ^java.io.IOException
m89 find (Ljava.nio.file.Path;ILjava.util.function.BiPredicate<Ljava.nio.file.Path;Ljava.nio.file.attribute.BasicFileAttributes;>;[Ljava.nio.file.FileVisitOption;)Ljava.util.stream.Stream<Ljava.nio.file.Path;>; ^java.io.IOException
m9 lines (Ljava.nio.file.Path;Ljava.nio.charset.Charset;)Ljava.util.stream.Stream<LString;>; ^java.io.IOException
m9 lines (Ljava.nio.file.Path;)Ljava.util.stream.Stream<LString;>; ^java.io.IOException
c1 LIllegalArgumentException;
m1 <init> (LString;LString;I)V
m1 <init> (LString;LString;)V
m1 getInput ()LString;
m1 getReason ()LString;
m1 getIndex ()I
m1 getMessage ()LString;
e4011 LEnum<Ljava.nio.file.LinkOption;>;Ljava.nio.file.OpenOption;Ljava.nio.file.CopyOption;
f4019 NOFOLLOW_LINKS Ljava.nio.file.LinkOption;
m9 values ()[Ljava.nio.file.LinkOption;
m9 valueOf (LString;)Ljava.nio.file.LinkOption;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
m1 <init> (LString;LString;LString;)V
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
c1 Ljava.nio.file.FileSystemException;
m1 <init> (LString;)V
m1 <init> (LString;LString;LString;)V
i601 LObject;
i601 LObject;LComparable<Ljava.nio.file.Path;>;LIterable<Ljava.nio.file.Path;>;Ljava.nio.file.Watchable;
m89 of (LString;[LString;)Ljava.nio.file.Path;
m9 of (Ljava.net.URI;)Ljava.nio.file.Path;
m401 getFileSystem ()Ljava.nio.file.FileSystem;
m401 isAbsolute ()Z
m401 getRoot ()Ljava.nio.file.Path;
m401 getFileName ()Ljava.nio.file.Path;
m401 getParent ()Ljava.nio.file.Path;
m401 getNameCount ()I
m401 getName (I)Ljava.nio.file.Path;
m401 subpath (II)Ljava.nio.file.Path;
m401 startsWith (Ljava.nio.file.Path;)Z
m10001 startsWith (LString;)Z
m401 endsWith (Ljava.nio.file.Path;)Z
m10001 endsWith (LString;)Z
m401 normalize ()Ljava.nio.file.Path;
m401 resolve (Ljava.nio.file.Path;)Ljava.nio.file.Path;
m10001 resolve (LString;)Ljava.nio.file.Path;
m10081 resolve (Ljava.nio.file.Path;[Ljava.nio.file.Path;)Ljava.nio.file.Path;
m10081 resolve (LString;[LString;)Ljava.nio.file.Path;
m10001 resolveSibling (Ljava.nio.file.Path;)Ljava.nio.file.Path;
m10001 resolveSibling (LString;)Ljava.nio.file.Path;
m401 relativize (Ljava.nio.file.Path;)Ljava.nio.file.Path;
m401 toUri ()Ljava.net.URI;
m401 toAbsolutePath ()Ljava.nio.file.Path;
m481 toRealPath ([Ljava.nio.file.LinkOption;)Ljava.nio.file.Path; ^java.io.IOException
m10001 toFile ()Ljava.io.File;
m481 register (Ljava.nio.file.WatchService;[Ljava.nio.file.WatchEvent.Kind<*>;[Ljava.nio.file.WatchEvent.Modifier;)Ljava.nio.file.WatchKey; ^java.io.IOException
m10081 register (Ljava.nio.file.WatchService;[Ljava.nio.file.WatchEvent.Kind<*>;)Ljava.nio.file.WatchKey; ^java.io.IOException
m10001 iterator ()Ljava.util.Iterator<Ljava.nio.file.Path;>;
m401 compareTo (Ljava.nio.file.Path;)I
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
i601 LObject;
m401 matches (Ljava.nio.file.Path;)Z
c11 LObject;
m89 get (LString;[LString;)Ljava.nio.file.Path;
m9 get (Ljava.net.URI;)Ljava.nio.file.Path;
c1 LIllegalArgumentException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LUnsupportedOperationException;
m1 <init> ()V
i601 <T:LObject;>LObject;Ljava.nio.file.DirectoryStream<TT;>;
m481 newDirectoryStream (TT;[Ljava.nio.file.LinkOption;)Ljava.nio.file.SecureDirectoryStream<TT;>; ^java.io.IOException
m481 newByteChannel (TT;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
m401 deleteFile (TT;)V ^java.io.IOException
m401 deleteDirectory (TT;)V ^java.io.IOException
m401 move (TT;Ljava.nio.file.SecureDirectoryStream<TT;>;TT;)V ^java.io.IOException
m401 getFileAttributeView <V::Ljava.nio.file.attribute.FileAttributeView;>(LClass<TV;>;)TV;
m481 getFileAttributeView <V::Ljava.nio.file.attribute.FileAttributeView;>(TT;LClass<TV;>;[Ljava.nio.file.LinkOption;)TV;
c1 <T:LObject;>LObject;Ljava.nio.file.FileVisitor<TT;>;
m4 <init> ()V
m1 preVisitDirectory (TT;Ljava.nio.file.attribute.BasicFileAttributes;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m1 visitFile (TT;Ljava.nio.file.attribute.BasicFileAttributes;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m1 visitFileFailed (TT;Ljava.io.IOException;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
m1 postVisitDirectory (TT;Ljava.io.IOException;)Ljava.nio.file.FileVisitResult; ^java.io.IOException
e4011 LEnum<Ljava.nio.file.StandardCopyOption;>;Ljava.nio.file.CopyOption;
f4019 REPLACE_EXISTING Ljava.nio.file.StandardCopyOption;
f4019 COPY_ATTRIBUTES Ljava.nio.file.StandardCopyOption;
f4019 ATOMIC_MOVE Ljava.nio.file.StandardCopyOption;
m9 values ()[Ljava.nio.file.StandardCopyOption;
m9 valueOf (LString;)Ljava.nio.file.StandardCopyOption;
e4011 LEnum<Ljava.nio.file.StandardOpenOption;>;Ljava.nio.file.OpenOption;
f4019 READ Ljava.nio.file.StandardOpenOption;
f4019 WRITE Ljava.nio.file.StandardOpenOption;
f4019 APPEND Ljava.nio.file.StandardOpenOption;
f4019 TRUNCATE_EXISTING Ljava.nio.file.StandardOpenOption;
f4019 CREATE Ljava.nio.file.StandardOpenOption;
f4019 CREATE_NEW Ljava.nio.file.StandardOpenOption;
f4019 DELETE_ON_CLOSE Ljava.nio.file.StandardOpenOption;
f4019 SPARSE Ljava.nio.file.StandardOpenOption;
f4019 SYNC Ljava.nio.file.StandardOpenOption;
f4019 DSYNC Ljava.nio.file.StandardOpenOption;
m9 values ()[Ljava.nio.file.StandardOpenOption;
m9 valueOf (LString;)Ljava.nio.file.StandardOpenOption;
c11 LObject;
f19 OVERFLOW Ljava.nio.file.WatchEvent.Kind<LObject;>;
f19 ENTRY_CREATE Ljava.nio.file.WatchEvent.Kind<Ljava.nio.file.Path;>;
f19 ENTRY_DELETE Ljava.nio.file.WatchEvent.Kind<Ljava.nio.file.Path;>;
f19 ENTRY_MODIFY Ljava.nio.file.WatchEvent.Kind<Ljava.nio.file.Path;>;
i601 <T:LObject;>LObject;
m401 kind ()Ljava.nio.file.WatchEvent.Kind<TT;>;
m401 count ()I
m401 context ()TT;
i609 <T:LObject;>LObject;
m401 name ()LString;
m401 type ()LClass<TT;>;
i609 LObject;
m401 name ()LString;
i601 LObject;
m401 isValid ()Z
m401 pollEvents ()Ljava.util.List<Ljava.nio.file.WatchEvent<*>;>;
m401 reset ()Z
m401 cancel ()V
m401 watchable ()Ljava.nio.file.Watchable;
i601 LObject;Ljava.io.Closeable;
m401 close ()V ^java.io.IOException
m401 poll ()Ljava.nio.file.WatchKey;
m401 poll (JLjava.util.concurrent.TimeUnit;)Ljava.nio.file.WatchKey; ^java.lang.InterruptedException
m401 take ()Ljava.nio.file.WatchKey; ^java.lang.InterruptedException
i601 LObject;
m481 register (Ljava.nio.file.WatchService;[Ljava.nio.file.WatchEvent.Kind<*>;[Ljava.nio.file.WatchEvent.Modifier;)Ljava.nio.file.WatchKey; ^java.io.IOException
m481 register (Ljava.nio.file.WatchService;[Ljava.nio.file.WatchEvent.Kind<*>;)Ljava.nio.file.WatchKey; ^java.io.IOException
