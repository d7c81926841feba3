AclEntry 476
AclEntry.Builder 695
AclEntryFlag 410
AclEntryPermission 1257
AclEntryType 368
AclFileAttributeView 260
AttributeView 35
BasicFileAttributeView 308
BasicFileAttributes 308
DosFileAttributeView 337
DosFileAttributes 134
FileAttribute 64
FileAttributeView 53
FileOwnerAttributeView 233
FileStoreAttributeView 53
FileTime 458
GroupPrincipal 53
PosixFileAttributeView 406
PosixFileAttributes 248
PosixFilePermission 768
PosixFilePermissions 372
UserDefinedFileAttributeView 355
UserPrincipal 39
UserPrincipalLookupService 230
UserPrincipalNotFoundException 69

c11 LObject;
m9 newBuilder ()Ljava.nio.file.attribute.AclEntry.Builder;
m9 newBuilder (Ljava.nio.file.attribute.AclEntry;)Ljava.nio.file.attribute.AclEntry.Builder;
m1 type ()Ljava.nio.file.attribute.AclEntryType;
m1 principal ()Ljava.nio.file.attribute.UserPrincipal;
m1 permissions ()Ljava.util.Set<Ljava.nio.file.attribute.AclEntryPermission;>;
m1 flags ()Ljava.util.Set<Ljava.nio.file.attribute.AclEntryFlag;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c19 LObject;
m1 build ()Ljava.nio.file.attribute.AclEntry;
m1 setType (Ljava.nio.file.attribute.AclEntryType;)Ljava.nio.file.attribute.AclEntry.Builder;
m1 setPrincipal (Ljava.nio.file.attribute.UserPrincipal;)Ljava.nio.file.attribute.AclEntry.Builder;
m1 setPermissions (Ljava.util.Set<Ljava.nio.file.attribute.AclEntryPermission;>;)Ljava.nio.file.attribute.AclEntry.Builder;
m81 setPermissions ([Ljava.nio.file.attribute.AclEntryPermission;)Ljava.nio.file.attribute.AclEntry.Builder;
m1 setFlags (Ljava.util.Set<Ljava.nio.file.attribute.AclEntryFlag;>;)Ljava.nio.file.attribute.AclEntry.Builder;
m81 setFlags ([Ljava.nio.file.attribute.AclEntryFlag;)Ljava.nio.file.attribute.AclEntry.Builder;
e4011 LEnum<Ljava.nio.file.attribute.AclEntryFlag;>;
f4019 FILE_INHERIT Ljava.nio.file.attribute.AclEntryFlag;
f4019 DIRECTORY_INHERIT Ljava.nio.file.attribute.AclEntryFlag;
f4019 NO_PROPAGATE_INHERIT Ljava.nio.file.attribute.AclEntryFlag;
f4019 INHERIT_ONLY Ljava.nio.file.attribute.AclEntryFlag;
m9 values ()[Ljava.nio.file.attribute.AclEntryFlag;
m9 valueOf (LString;)Ljava.nio.file.attribute.AclEntryFlag;
e4011 LEnum<Ljava.nio.file.attribute.AclEntryPermission;>;
f4019 READ_DATA Ljava.nio.file.attribute.AclEntryPermission;
f4019 WRITE_DATA Ljava.nio.file.attribute.AclEntryPermission;
f4019 APPEND_DATA Ljava.nio.file.attribute.AclEntryPermission;
f4019 READ_NAMED_ATTRS Ljava.nio.file.attribute.AclEntryPermission;
f4019 WRITE_NAMED_ATTRS Ljava.nio.file.attribute.AclEntryPermission;
f4019 EXECUTE Ljava.nio.file.attribute.AclEntryPermission;
f4019 DELETE_CHILD Ljava.nio.file.attribute.AclEntryPermission;
f4019 READ_ATTRIBUTES Ljava.nio.file.attribute.AclEntryPermission;
f4019 WRITE_ATTRIBUTES Ljava.nio.file.attribute.AclEntryPermission;
f4019 DELETE Ljava.nio.file.attribute.AclEntryPermission;
f4019 READ_ACL Ljava.nio.file.attribute.AclEntryPermission;
f4019 WRITE_ACL Ljava.nio.file.attribute.AclEntryPermission;
f4019 WRITE_OWNER Ljava.nio.file.attribute.AclEntryPermission;
f4019 SYNCHRONIZE Ljava.nio.file.attribute.AclEntryPermission;
f19 LIST_DIRECTORY Ljava.nio.file.attribute.AclEntryPermission;
f19 ADD_FILE Ljava.nio.file.attribute.AclEntryPermission;
f19 ADD_SUBDIRECTORY Ljava.nio.file.attribute.AclEntryPermission;
m9 values ()[Ljava.nio.file.attribute.AclEntryPermission;
m9 valueOf (LString;)Ljava.nio.file.attribute.AclEntryPermission;
e4011 LEnum<Ljava.nio.file.attribute.AclEntryType;>;
f4019 ALLOW Ljava.nio.file.attribute.AclEntryType;
f4019 DENY Ljava.nio.file.attribute.AclEntryType;
f4019 AUDIT Ljava.nio.file.attribute.AclEntryType;
f4019 ALARM Ljava.nio.file.attribute.AclEntryType;
m9 values ()[Ljava.nio.file.attribute.AclEntryType;
m9 valueOf (LString;)Ljava.nio.file.attribute.AclEntryType;
i601 LObject;Ljava.nio.file.attribute.FileOwnerAttributeView;
m401 name ()LString;
m401 getAcl ()Ljava.util.List<Ljava.nio.file.attribute.AclEntry;>; ^java.io.IOException
m401 setAcl (Ljava.util.List<Ljava.nio.file.attribute.AclEntry;>;)V ^java.io.IOException
i601 LObject;
m401 name ()LString;
i601 LObject;Ljava.nio.file.attribute.FileAttributeView;
m401 name ()LString;
m401 readAttributes ()Ljava.nio.file.attribute.BasicFileAttributes; ^java.io.IOException
m401 setTimes (Ljava.nio.file.attribute.FileTime;Ljava.nio.file.attribute.FileTime;Ljava.nio.file.attribute.FileTime;)V ^java.io.IOException
i601 LObject;
m401 lastModifiedTime ()Ljava.nio.file.attribute.FileTime;
m401 lastAccessTime ()Ljava.nio.file.attribute.FileTime;
m401 creationTime ()Ljava.nio.file.attribute.FileTime;
m401 isRegularFile ()Z
m401 isDirectory ()Z
m401 isSymbolicLink ()Z
m401 isOther ()Z
m401 size ()J
m401 fileKey ()LObject;
i601 LObject;Ljava.nio.file.attribute.BasicFileAttributeView;
m401 name ()LString;
m401 readAttributes ()Ljava.nio.file.attribute.DosFileAttributes; ^java.io.IOException
m401 setReadOnly (Z)V ^java.io.IOException
m401 setHidden (Z)V ^java.io.IOException
m401 setSystem (Z)V ^java.io.IOException
m401 setArchive (Z)V ^java.io.IOException
i601 LObject;Ljava.nio.file.attribute.BasicFileAttributes;
m401 isReadOnly ()Z
m401 isHidden ()Z
m401 isArchive ()Z
m401 isSystem ()Z
i601 <T:LObject;>LObject;
m401 name ()LString;
m401 value ()TT;
i601 LObject;Ljava.nio.file.attribute.AttributeView;
i601 LObject;Ljava.nio.file.attribute.FileAttributeView;
m401 name ()LString;
m401 getOwner ()Ljava.nio.file.attribute.UserPrincipal; ^java.io.IOException
m401 setOwner (Ljava.nio.file.attribute.UserPrincipal;)V ^java.io.IOException
i601 LObject;Ljava.nio.file.attribute.AttributeView;
c11 LObject;LComparable<Ljava.nio.file.attribute.FileTime;>;
m9 from (JLjava.util.concurrent.TimeUnit;)Ljava.nio.file.attribute.FileTime;
m9 fromMillis (J)Ljava.nio.file.attribute.FileTime;
m9 from (Ljava.time.Instant;)Ljava.nio.file.attribute.FileTime;
m1 to (Ljava.util.concurrent.TimeUnit;)J
m1 toMillis ()J
m1 toInstant ()Ljava.time.Instant;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 compareTo (Ljava.nio.file.attribute.FileTime;)I
m1 toString ()LString;
i601 LObject;Ljava.nio.file.attribute.UserPrincipal;
i601 LObject;Ljava.nio.file.attribute.BasicFileAttributeView;Ljava.nio.file.attribute.FileOwnerAttributeView;
m401 name ()LString;
m401 readAttributes ()Ljava.nio.file.attribute.PosixFileAttributes; ^java.io.IOException
m401 setPermissions (Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;)V ^java.io.IOException
m401 setGroup (Ljava.nio.file.attribute.GroupPrincipal;)V ^java.io.IOException
i601 LObject;Ljava.nio.file.attribute.BasicFileAttributes;
m401 owner ()Ljava.nio.file.attribute.UserPrincipal;
m401 group ()Ljava.nio.file.attribute.GroupPrincipal;
m401 permissions ()Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;
e4011 LEnum<Ljava.nio.file.attribute.PosixFilePermission;>;
f4019 OWNER_READ Ljava.nio.file.attribute.PosixFilePermission;
f4019 OWNER_WRITE Ljava.nio.file.attribute.PosixFilePermission;
f4019 OWNER_EXECUTE Ljava.nio.file.attribute.PosixFilePermission;
f4019 GROUP_READ Ljava.nio.file.attribute.PosixFilePermission;
f4019 GROUP_WRITE Ljava.nio.file.attribute.PosixFilePermission;
f4019 GROUP_EXECUTE Ljava.nio.file.attribute.PosixFilePermission;
f4019 OTHERS_READ Ljava.nio.file.attribute.PosixFilePermission;
f4019 OTHERS_WRITE Ljava.nio.file.attribute.PosixFilePermission;
f4019 OTHERS_EXECUTE Ljava.nio.file.attribute.PosixFilePermission;
m9 values ()[Ljava.nio.file.attribute.PosixFilePermission;
m9 valueOf (LString;)Ljava.nio.file.attribute.PosixFilePermission;
c11 LObject;
m9 toString (Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;)LString;
m9 fromString (LString;)Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;
m9 asFileAttribute (Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;)Ljava.nio.file.attribute.FileAttribute<Ljava.util.Set<Ljava.nio.file.attribute.PosixFilePermission;>;>;
i601 LObject;Ljava.nio.file.attribute.FileAttributeView;
m401 name ()LString;
m401 list ()Ljava.util.List<LString;>; ^java.io.IOException
m401 size (LString;)I ^java.io.IOException
m401 read (LString;Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 write (LString;Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 delete (LString;)V ^java.io.IOException
i601 LObject;Ljava.security.Principal;
c401 LObject;
m4 <init> ()V
m401 lookupPrincipalByName (LString;)Ljava.nio.file.attribute.UserPrincipal; ^java.io.IOException
m401 lookupPrincipalByGroupName (LString;)Ljava.nio.file.attribute.GroupPrincipal; ^java.io.IOException
c1 Ljava.io.IOException;
m1 <init> (LString;)V
m1 getName ()LString;
