FileSystemProvider 3290
FileTypeDetector 102

c401 LObject;
m4 <init> ()V
m9 installedProviders ()Ljava.util.List<Ljava.nio.file.spi.FileSystemProvider;>;
m401 getScheme ()LString;
m401 newFileSystem (Ljava.net.URI;Ljava.util.Map<LString;*>;)Ljava.nio.file.FileSystem; ^java.io.IOException
m401 getFileSystem (Ljava.net.URI;)Ljava.nio.file.FileSystem;
m401 getPath (Ljava.net.URI;)Ljava.nio.file.Path;
m1 newFileSystem (Ljava.nio.file.Path;Ljava.util.Map<LString;*>;)Ljava.nio.file.FileSystem; ^java.io.IOException
m81 newInputStream (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.io.InputStream; ^java.io.IOException
m81 newOutputStream (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.io.OutputStream; ^java.io.IOException
m81 newFileChannel (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.FileChannel; ^java.io.IOException
m81 newAsynchronousFileChannel (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;Ljava.util.concurrent.ExecutorService;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.AsynchronousFileChannel; ^java.io.IOException
m481 newByteChannel (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
m401 newDirectoryStream (Ljava.nio.file.Path;Ljava.nio.file.DirectoryStream.Filter<-Ljava.nio.file.Path;>;)Ljava.nio.file.DirectoryStream<Ljava.nio.file.Path;>; ^java.io.IOException
m481 createDirectory (Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)V ^java.io.IOException
m81 createSymbolicLink (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.attribute.FileAttribute<*>;)V ^java.io.IOException
m1 createLink (Ljava.nio.file.Path;Ljava.nio.file.Path;)V ^java.io.IOException
m401 delete (Ljava.nio.file.Path;)V ^java.io.IOException
m1 deleteIfExists (Ljava.nio.file.Path;)Z ^java.io.IOException
m1 readSymbolicLink (Ljava.nio.file.Path;)Ljava.nio.file.Path; ^java.io.IOException
m481 copy (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.CopyOption;)V ^java.io.IOException
m481 move (Ljava.nio.file.Path;Ljava.nio.file.Path;[Ljava.nio.file.CopyOption;)V ^java.io.IOException
m401 isSameFile (Ljava.nio.file.Path;Ljava.nio.file.Path;)Z ^java.io.IOException
m401 isHidden (Ljava.nio.file.Path;)Z ^java.io.IOException
m401 getFileStore (Ljava.nio.file.Path;)Ljava.nio.file.FileStore; ^java.io.IOException
m481 checkAccess (Ljava.nio.file.Path;[Ljava.nio.file.AccessMode;)V ^java.io.IOException
m481 getFileAttributeView <V::Ljava.nio.file.attribute.FileAttributeView;>(Ljava.nio.file.Path;LClass<TV;>;[Ljava.nio.file.LinkOption;)TV;
m481 readAttributes <A::Ljava.nio.file.attribute.BasicFileAttributes;>(Ljava.nio.file.Path;LClass<TA;>;[Ljava.nio.file.LinkOption;)TA; ^java.io.IOException
m481 readAttributes (Ljava.nio.file.Path;LString;[Ljava.nio.file.LinkOption;)Ljava.util.Map<LString;LObject;>; ^java.io.IOException
m481 setAttribute (Ljava.nio.file.Path;LString;LObject;[Ljava.nio.file.LinkOption;)V ^java.io.IOException
m81 exists (Ljava.nio.file.Path;[Ljava.nio.file.LinkOption;)Z
m81 readAttributesIfExists <A::Ljava.nio.file.attribute.BasicFileAttributes;>(Ljava.nio.file.Path;LClass<TA;>;[Ljava.nio.file.LinkOption;)TA; ^java.io.IOException
c401 LObject;
m4 <init> ()V
m401 probeContentType (Ljava.nio.file.Path;)LString; ^java.io.IOException
