Adler32 147
CRC32 147
CRC32C 148
CheckedInputStream 236
CheckedOutputStream 207
Checksum 143
DataFormatException 51
Deflater 826
DeflaterInputStream 473
DeflaterOutputStream 603
GZIPInputStream 285
GZIPOutputStream 374
Inflater 608
InflaterInputStream 513
InflaterOutputStream 409
ZipConstants 711
ZipEntry 1017
ZipError 41
ZipException 61
ZipFile 867
ZipInputStream 722
ZipOutputStream 472

c1 LObject;Ljava.util.zip.Checksum;
m1 <init> ()V
m1 update (I)V
m1 update ([BII)V
m1 update (Ljava.nio.ByteBuffer;)V
m1 reset ()V
m1 getValue ()J
c1 LObject;Ljava.util.zip.Checksum;
m1 <init> ()V
m1 update (I)V
m1 update ([BII)V
m1 update (Ljava.nio.ByteBuffer;)V
m1 reset ()V
m1 getValue ()J
c11 LObject;Ljava.util.zip.Checksum;
m1 <init> ()V
m1 update (I)V
m1 update ([BII)V
m1 update (Ljava.nio.ByteBuffer;)V
m1 reset ()V
m1 getValue ()J
c1 Ljava.io.FilterInputStream;
m1 <init> (Ljava.io.InputStream;Ljava.util.zip.Checksum;)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 getChecksum ()Ljava.util.zip.Checksum;
c1 Ljava.io.FilterOutputStream;
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Checksum;)V
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 getChecksum ()Ljava.util.zip.Checksum;
i601 LObject;
m401 update (I)V
m10001 update ([B)V
m401 update ([BII)V
m10001 update (Ljava.nio.ByteBuffer;)V
m401 getValue ()J
m401 reset ()V
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LObject;LAutoCloseable;
f19 DEFLATED I =8
f19 NO_COMPRESSION I =0
f19 BEST_SPEED I =1
f19 BEST_COMPRESSION I =9
f19 DEFAULT_COMPRESSION I =-1
f19 FILTERED I =1
f19 HUFFMAN_ONLY I =2
f19 DEFAULT_STRATEGY I =0
f19 NO_FLUSH I =0
f19 SYNC_FLUSH I =2
f19 FULL_FLUSH I =3
m1 <init> (IZ)V
m1 <init> (I)V
m1 <init> ()V
m1 setInput ([BII)V
m1 setInput ([B)V
m1 setInput (Ljava.nio.ByteBuffer;)V
m1 setDictionary ([BII)V
m1 setDictionary ([B)V
m1 setDictionary (Ljava.nio.ByteBuffer;)V
m1 setStrategy (I)V
m1 setLevel (I)V
m1 needsInput ()Z
m1 finish ()V
m1 finished ()Z
m1 deflate ([BII)I
m1 deflate ([B)I
m1 deflate (Ljava.nio.ByteBuffer;)I
m1 deflate ([BIII)I
m1 deflate (Ljava.nio.ByteBuffer;I)I
m1 getAdler ()I
m1 getTotalIn ()I
m1 getBytesRead ()J
m1 getTotalOut ()I
m1 getBytesWritten ()J
m1 reset ()V
m1 end ()V
m1 close ()V
c1 Ljava.io.FilterInputStream;
f14 def Ljava.util.zip.Deflater;
f14 buf [B
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.InputStream;Ljava.util.zip.Deflater;)V
m1 <init> (Ljava.io.InputStream;Ljava.util.zip.Deflater;I)V
m1 close ()V ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V
m1 reset ()V ^java.io.IOException
c1 Ljava.io.FilterOutputStream;
f4 def Ljava.util.zip.Deflater;
f4 buf [B
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Deflater;IZ)V
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Deflater;I)V
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Deflater;Z)V
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Deflater;)V
m1 <init> (Ljava.io.OutputStream;Z)V
m1 <init> (Ljava.io.OutputStream;)V
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 finish ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
m4 deflate ()V ^java.io.IOException
m1 flush ()V ^java.io.IOException
c1 Ljava.util.zip.InflaterInputStream;
f4 crc Ljava.util.zip.CRC32;
f4 eos Z
f19 GZIP_MAGIC I =35615
m1 <init> (Ljava.io.InputStream;I)V ^java.io.IOException
m1 <init> (Ljava.io.InputStream;)V ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.util.zip.DeflaterOutputStream;
f4 crc Ljava.util.zip.CRC32;
m1 <init> (Ljava.io.OutputStream;I)V ^java.io.IOException
m1 <init> (Ljava.io.OutputStream;IZ)V ^java.io.IOException
m1 <init> (Ljava.io.OutputStream;)V ^java.io.IOException
m1 <init> (Ljava.io.OutputStream;Z)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 finish ()V ^java.io.IOException
c1 LObject;LAutoCloseable;
m1 <init> (Z)V
m1 <init> ()V
m1 setInput ([BII)V
m1 setInput ([B)V
m1 setInput (Ljava.nio.ByteBuffer;)V
m1 setDictionary ([BII)V
m1 setDictionary ([B)V
m1 setDictionary (Ljava.nio.ByteBuffer;)V
m1 getRemaining ()I
m1 needsInput ()Z
m1 needsDictionary ()Z
m1 finished ()Z
m1 inflate ([BII)I ^java.util.zip.DataFormatException
m1 inflate ([B)I ^java.util.zip.DataFormatException
m1 inflate (Ljava.nio.ByteBuffer;)I ^java.util.zip.DataFormatException
m1 getAdler ()I
m1 getTotalIn ()I
m1 getBytesRead ()J
m1 getTotalOut ()I
m1 getBytesWritten ()J
m1 reset ()V
m1 end ()V
m1 close ()V
c1 Ljava.io.FilterInputStream;
f4 inf Ljava.util.zip.Inflater;
f4 buf [B
f4 len I
m1 <init> (Ljava.io.InputStream;Ljava.util.zip.Inflater;I)V
m1 <init> (Ljava.io.InputStream;Ljava.util.zip.Inflater;)V
m1 <init> (Ljava.io.InputStream;)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 close ()V ^java.io.IOException
m4 fill ()V ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V
m1 reset ()V ^java.io.IOException
c1 Ljava.io.FilterOutputStream;
f14 inf Ljava.util.zip.Inflater;
f14 buf [B
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Inflater;)V
m1 <init> (Ljava.io.OutputStream;Ljava.util.zip.Inflater;I)V
m1 close ()V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 finish ()V ^java.io.IOException
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
i600 LObject;
f19 LOCSIG J =67324752
f19 EXTSIG J =134695760
f19 CENSIG J =33639248
f19 ENDSIG J =101010256
f19 LOCHDR I =30
f19 EXTHDR I =16
f19 CENHDR I =46
f19 ENDHDR I =22
f19 LOCVER I =4
f19 LOCFLG I =6
f19 LOCHOW I =8
f19 LOCTIM I =10
f19 LOCCRC I =14
f19 LOCSIZ I =18
f19 LOCLEN I =22
f19 LOCNAM I =26
f19 LOCEXT I =28
f19 EXTCRC I =4
f19 EXTSIZ I =8
f19 EXTLEN I =12
f19 CENVEM I =4
f19 CENVER I =6
f19 CENFLG I =8
f19 CENHOW I =10
f19 CENTIM I =12
f19 CENCRC I =16
f19 CENSIZ I =20
f19 CENLEN I =24
f19 CENNAM I =28
f19 CENEXT I =30
f19 CENCOM I =32
f19 CENDSK I =34
f19 CENATT I =36
f19 CENATX I =38
f19 CENOFF I =42
f19 ENDSUB I =8
f19 ENDTOT I =10
f19 ENDSIZ I =12
f19 ENDOFF I =16
f19 ENDCOM I =20
c1 LObject;Ljava.util.zip.ZipConstants;LCloneable;
f19 STORED I =0
f19 DEFLATED I =8
m1 <init> (LString;)V
m1 <init> (Ljava.util.zip.ZipEntry;)V
m1 getName ()LString;
m1 setTime (J)V
m1 getTime ()J
m1 setTimeLocal (Ljava.time.LocalDateTime;)V
m1 getTimeLocal ()Ljava.time.LocalDateTime;
m1 setLastModifiedTime (Ljava.nio.file.attribute.FileTime;)Ljava.util.zip.ZipEntry;
m1 getLastModifiedTime ()Ljava.nio.file.attribute.FileTime;
m1 setLastAccessTime (Ljava.nio.file.attribute.FileTime;)Ljava.util.zip.ZipEntry;
m1 getLastAccessTime ()Ljava.nio.file.attribute.FileTime;
m1 setCreationTime (Ljava.nio.file.attribute.FileTime;)Ljava.util.zip.ZipEntry;
m1 getCreationTime ()Ljava.nio.file.attribute.FileTime;
m1 setSize (J)V
m1 getSize ()J
m1 getCompressedSize ()J
m1 setCompressedSize (J)V
m1 setCrc (J)V
m1 getCrc ()J
m1 setMethod (I)V
m1 getMethod ()I
m1 setExtra ([B)V
m1 getExtra ()[B
m1 setComment (LString;)V
m1 getComment ()LString;
m1 isDirectory ()Z
m1 toString ()LString;
m1 hashCode ()I
m1 clone ()LObject;
c1 LInternalError;
m1 <init> (LString;)V
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LObject;Ljava.util.zip.ZipConstants;Ljava.io.Closeable;
f19 OPEN_READ I =1
f19 OPEN_DELETE I =4
m1 <init> (LString;)V ^java.io.IOException
m1 <init> (Ljava.io.File;I)V ^java.io.IOException
m1 <init> (Ljava.io.File;)V ^java.util.zip.ZipException,java.io.IOException
m1 <init> (Ljava.io.File;ILjava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 getComment ()LString;
m1 getEntry (LString;)Ljava.util.zip.ZipEntry;
m1 getInputStream (Ljava.util.zip.ZipEntry;)Ljava.io.InputStream; ^java.io.IOException
m1 getName ()LString;
m1 toString ()LString;
m1 entries ()Ljava.util.Enumeration<+Ljava.util.zip.ZipEntry;>;
m1 stream ()Ljava.util.stream.Stream<+Ljava.util.zip.ZipEntry;>;
m1 size ()I
m1 close ()V ^java.io.IOException
c1 Ljava.util.zip.InflaterInputStream;Ljava.util.zip.ZipConstants;
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.InputStream;Ljava.nio.charset.Charset;)V
m1 getNextEntry ()Ljava.util.zip.ZipEntry; ^java.io.IOException
m1 closeEntry ()V ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 readAllBytes ()[B ^java.io.IOException
m1 readNBytes (I)[B ^java.io.IOException
m1 readNBytes ([BII)I ^java.io.IOException
m1 skipNBytes (J)V ^java.io.IOException
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 close ()V ^java.io.IOException
m4 createZipEntry (LString;)Ljava.util.zip.ZipEntry;
c1 Ljava.util.zip.DeflaterOutputStream;Ljava.util.zip.ZipConstants;
f19 STORED I =0
f19 DEFLATED I =8
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;Ljava.nio.charset.Charset;)V
m1 setComment (LString;)V
m1 setMethod (I)V
m1 setLevel (I)V
m1 putNextEntry (Ljava.util.zip.ZipEntry;)V ^java.io.IOException
m1 closeEntry ()V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 finish ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
