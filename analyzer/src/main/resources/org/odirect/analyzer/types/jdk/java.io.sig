BufferedInputStream 466
BufferedOutputStream 233
BufferedReader 433
BufferedWriter 302
ByteArrayInputStream 342
ByteArrayOutputStream 429
CharArrayReader 393
CharArrayWriter 415
CharConversionException 61
Closeable 65
Console 633
DataInput 645
DataInputStream 838
DataOutput 608
DataOutputStream 689
EOFException 61
Externalizable 199
File 1679
FileDescriptor 179
FileFilter 44
FileInputStream 636
FileNotFoundException 61
FileOutputStream 539
FilePermission 253
FileReader 325
FileWriter 546
FilenameFilter 52
FilterInputStream 368
FilterOutputStream 269
FilterReader 336
FilterWriter 261
Flushable 50
IOError 36
IOException 109
InputStream 598
InputStreamReader 483
InterruptedIOException 83
InvalidClassException 208
InvalidObjectException 90
LineNumberInputStream 298
LineNumberReader 348
NotActiveException 71
NotSerializableException 71
ObjectInput 352
ObjectInputFilter 522
ObjectInputFilter.Config 353
ObjectInputFilter.FilterInfo 121
ObjectInputFilter.Status 303
ObjectInputStream 2050
ObjectInputStream.GetField 566
ObjectInputValidation 70
ObjectOutput 286
ObjectOutputStream 1553
ObjectOutputStream.PutField 291
ObjectStreamClass 372
ObjectStreamConstants 846
ObjectStreamException 121
ObjectStreamField 312
OptionalDataException 57
OutputStream 290
OutputStreamWriter 610
PipedInputStream 473
PipedOutputStream 304
PipedReader 357
PipedWriter 288
PrintStream 1637
PrintWriter 1559
PushbackInputStream 538
PushbackReader 460
RandomAccessFile 1789
Reader 694
SequenceInputStream 345
Serial 48
Serializable 14
SerializablePermission 88
StreamCorruptedException 71
StreamTokenizer 543
StringBufferInputStream 157
StringReader 282
StringWriter 360
SyncFailedException 47
UTFDataFormatException 61
UncheckedIOException 136
UnsupportedEncodingException 61
WriteAbortedException 141
Writer 600

c1 Ljava.io.FilterInputStream;
f44 buf [B
f4 count I
f4 pos I
f4 markpos I
f4 marklimit I
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.InputStream;I)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 mark (I)V
m1 reset ()V ^java.io.IOException
m1 markSupported ()Z
m1 close ()V ^java.io.IOException
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
c1 Ljava.io.FilterOutputStream;
f4 buf [B
f4 count I
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;I)V
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
c1 Ljava.io.Reader;
m1 <init> (Ljava.io.Reader;I)V
m1 <init> (Ljava.io.Reader;)V
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 readLine ()LString; ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 lines ()Ljava.util.stream.Stream<LString;>;
c1 Ljava.io.Writer;
m1 <init> (Ljava.io.Writer;)V
m1 <init> (Ljava.io.Writer;I)V
m1 write (I)V ^java.io.IOException
m1 write ([CII)V ^java.io.IOException
m1 write (LString;II)V ^java.io.IOException
m1 newLine ()V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.InputStream;
f4 buf [B
f4 pos I
f4 mark I
f4 count I
m1 <init> ([B)V
m1 <init> ([BII)V
m1 read ()I
m1 read ([BII)I
m1 readAllBytes ()[B
m1 readNBytes ([BII)I
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
m1 skip (J)J
m1 available ()I
m1 markSupported ()Z
m1 mark (I)V
m1 reset ()V
m1 close ()V ^java.io.IOException
c1 Ljava.io.OutputStream;
f4 buf [B
f4 count I
m1 <init> ()V
m1 <init> (I)V
m1 write (I)V
m1 write ([BII)V
m1 writeBytes ([B)V
m1 writeTo (Ljava.io.OutputStream;)V ^java.io.IOException
m1 reset ()V
m1 toByteArray ()[B
m1 size ()I
m1 toString ()LString;
m1 toString (LString;)LString; ^java.io.UnsupportedEncodingException
m1 toString (Ljava.nio.charset.Charset;)LString;
m1 toString (I)LString;
m1 close ()V ^java.io.IOException
c1 Ljava.io.Reader;
f4 buf [C
f4 pos I
f4 markedPos I
f4 count I
m1 <init> ([C)V
m1 <init> ([CII)V
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 read (Ljava.nio.CharBuffer;)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m1 close ()V
c1 Ljava.io.Writer;
f4 buf [C
f4 count I
m1 <init> ()V
m1 <init> (I)V
m1 write (I)V
m1 write ([CII)V
m1 write (LString;II)V
m1 writeTo (Ljava.io.Writer;)V ^java.io.IOException
m1 append (LCharSequence;)Ljava.io.CharArrayWriter;
m1 append (LCharSequence;II)Ljava.io.CharArrayWriter;
m1 append (C)Ljava.io.CharArrayWriter;
m1 reset ()V
m1 toCharArray ()[C
m1 size ()I
m1 toString ()LString;
m1 flush ()V
m1 close ()V
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
i601 LObject;LAutoCloseable;
m401 close ()V ^java.io.IOException
c1 LObject;Ljava.io.Flushable;
m1 writer ()Ljava.io.PrintWriter;
m1 reader ()Ljava.io.Reader;
m81 format (LString;[LObject;)Ljava.io.Console;
m81 format (Ljava.util.Locale;LString;[LObject;)Ljava.io.Console;
m81 printf (LString;[LObject;)Ljava.io.Console;
m81 printf (Ljava.util.Locale;LString;[LObject;)Ljava.io.Console;
m81 readLine (LString;[LObject;)LString;
m81 readLine (Ljava.util.Locale;LString;[LObject;)LString;
m1 readLine ()LString;
m81 readPassword (LString;[LObject;)[C
m81 readPassword (Ljava.util.Locale;LString;[LObject;)[C
m1 readPassword ()[C
m1 flush ()V
m1 charset ()Ljava.nio.charset.Charset;
m1 isTerminal ()Z
i601 LObject;
m401 readFully ([B)V ^java.io.IOException
m401 readFully ([BII)V ^java.io.IOException
m401 skipBytes (I)I ^java.io.IOException
m401 readBoolean ()Z ^java.io.IOException
m401 readByte ()B ^java.io.IOException
m401 readUnsignedByte ()I ^java.io.IOException
m401 readShort ()S ^java.io.IOException
m401 readUnsignedShort ()I ^java.io.IOException
m401 readChar ()C ^java.io.IOException
m401 readInt ()I ^java.io.IOException
m401 readLong ()J ^java.io.IOException
m401 readFloat ()F ^java.io.IOException
m401 readDouble ()D ^java.io.IOException
m401 readLine ()LString; ^java.io.IOException
m401 readUTF ()LString; ^java.io.IOException
c1 Ljava.io.FilterInputStream;Ljava.io.DataInput;
m1 <init> (Ljava.io.InputStream;)V
m11 read ([B)I ^java.io.IOException
m11 read ([BII)I ^java.io.IOException
m11 readFully ([B)V ^java.io.IOException
m11 readFully ([BII)V ^java.io.IOException
m11 skipBytes (I)I ^java.io.IOException
m11 readBoolean ()Z ^java.io.IOException
m11 readByte ()B ^java.io.IOException
m11 readUnsignedByte ()I ^java.io.IOException
m11 readShort ()S ^java.io.IOException
m11 readUnsignedShort ()I ^java.io.IOException
m11 readChar ()C ^java.io.IOException
m11 readInt ()I ^java.io.IOException
m11 readLong ()J ^java.io.IOException
m11 readFloat ()F ^java.io.IOException
m11 readDouble ()D ^java.io.IOException
m11 readLine ()LString; ^java.io.IOException
m11 readUTF ()LString; ^java.io.IOException
m19 readUTF (Ljava.io.DataInput;)LString; ^java.io.IOException
i601 LObject;
m401 write (I)V ^java.io.IOException
m401 write ([B)V ^java.io.IOException
m401 write ([BII)V ^java.io.IOException
m401 writeBoolean (Z)V ^java.io.IOException
m401 writeByte (I)V ^java.io.IOException
m401 writeShort (I)V ^java.io.IOException
m401 writeChar (I)V ^java.io.IOException
m401 writeInt (I)V ^java.io.IOException
m401 writeLong (J)V ^java.io.IOException
m401 writeFloat (F)V ^java.io.IOException
m401 writeDouble (D)V ^java.io.IOException
m401 writeBytes (LString;)V ^java.io.IOException
m401 writeChars (LString;)V ^java.io.IOException
m401 writeUTF (LString;)V ^java.io.IOException
c1 Ljava.io.FilterOutputStream;Ljava.io.DataOutput;
f4 written I
m1 <init> (Ljava.io.OutputStream;)V
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m11 writeBoolean (Z)V ^java.io.IOException
m11 writeByte (I)V ^java.io.IOException
m11 writeShort (I)V ^java.io.IOException
m11 writeChar (I)V ^java.io.IOException
m11 writeInt (I)V ^java.io.IOException
m11 writeLong (J)V ^java.io.IOException
m11 writeFloat (F)V ^java.io.IOException
m11 writeDouble (D)V ^java.io.IOException
m11 writeBytes (LString;)V ^java.io.IOException
m11 writeChars (LString;)V ^java.io.IOException
m11 writeUTF (LString;)V ^java.io.IOException
m11 size ()I
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
i601 LObject;Ljava.io.Serializable;
m401 writeExternal (Ljava.io.ObjectOutput;)V ^java.io.IOException
m401 readExternal (Ljava.io.ObjectInput;)V ^java.io.IOException,java.lang.ClassNotFoundException
c1 LObject;Ljava.io.Serializable;LComparable<Ljava.io.File;>;
f19 separatorChar C
f19 separator LString;
f19 pathSeparatorChar C
f19 pathSeparator LString;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
m1 <init> (Ljava.io.File;LString;)V
m1 <init> (Ljava.net.URI;)V
m1 getName ()LString;
m1 getParent ()LString;
m1 getParentFile ()Ljava.io.File;
m1 getPath ()LString;
m1 isAbsolute ()Z
m1 getAbsolutePath ()LString;
m1 getAbsoluteFile ()Ljava.io.File;
m1 getCanonicalPath ()LString; ^java.io.IOException
m1 getCanonicalFile ()Ljava.io.File; ^java.io.IOException
m1 toURL ()Ljava.net.URL; ^java.net.MalformedURLException
m1 toURI ()Ljava.net.URI;
m1 canRead ()Z
m1 canWrite ()Z
m1 exists ()Z
m1 isDirectory ()Z
m1 isFile ()Z
m1 isHidden ()Z
m1 lastModified ()J
m1 length ()J
m1 createNewFile ()Z ^java.io.IOException
m1 delete ()Z
m1 deleteOnExit ()V
m1 list ()[LString;
m1 list (Ljava.io.FilenameFilter;)[LString;
m1 listFiles ()[Ljava.io.File;
m1 listFiles (Ljava.io.FilenameFilter;)[Ljava.io.File;
m1 listFiles (Ljava.io.FileFilter;)[Ljava.io.File;
m1 mkdir ()Z
m1 mkdirs ()Z
m1 renameTo (Ljava.io.File;)Z
m1 setLastModified (J)Z
m1 setReadOnly ()Z
m1 setWritable (ZZ)Z
m1 setWritable (Z)Z
m1 setReadable (ZZ)Z
m1 setReadable (Z)Z
m1 setExecutable (ZZ)Z
m1 setExecutable (Z)Z
m1 canExecute ()Z
m9 listRoots ()[Ljava.io.File;
m1 getTotalSpace ()J
m1 getFreeSpace ()J
m1 getUsableSpace ()J
m9 createTempFile (LString;LString;Ljava.io.File;)Ljava.io.File; ^java.io.IOException
m9 createTempFile (LString;LString;)Ljava.io.File; ^java.io.IOException
m1 compareTo (Ljava.io.File;)I
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 toPath ()Ljava.nio.file.Path;
c11 LObject;
f19 in Ljava.io.FileDescriptor;
f19 out Ljava.io.FileDescriptor;
f19 err Ljava.io.FileDescriptor;
m1 <init> ()V
m1 valid ()Z
m1 sync ()V ^java.io.SyncFailedException
i601 LObject;
m401 accept (Ljava.io.File;)Z
c1 Ljava.io.InputStream;
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.FileDescriptor;)V
m1 read ()I ^java.io.IOException
m1 read ([B)I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 readAllBytes ()[B ^java.io.IOException
m1 readNBytes (I)[B ^java.io.IOException
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
m11 getFD ()Ljava.io.FileDescriptor; ^java.io.IOException
m1 getChannel ()Ljava.nio.channels.FileChannel;
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.io.OutputStream;
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (LString;Z)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;Z)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.FileDescriptor;)V
m1 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 close ()V ^java.io.IOException
m11 getFD ()Ljava.io.FileDescriptor; ^java.io.IOException
m1 getChannel ()Ljava.nio.channels.FileChannel;
c11 Ljava.security.Permission;Ljava.io.Serializable;
m1 <init> (LString;LString;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
c1 Ljava.io.InputStreamReader;
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.FileDescriptor;)V
m1 <init> (LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
c1 Ljava.io.OutputStreamWriter;
m1 <init> (LString;)V ^java.io.IOException
m1 <init> (LString;Z)V ^java.io.IOException
m1 <init> (Ljava.io.File;)V ^java.io.IOException
m1 <init> (Ljava.io.File;Z)V ^java.io.IOException
m1 <init> (Ljava.io.FileDescriptor;)V
m1 <init> (LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (LString;Ljava.nio.charset.Charset;Z)V ^java.io.IOException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;Z)V ^java.io.IOException
i601 LObject;
m401 accept (Ljava.io.File;LString;)Z
c1 Ljava.io.InputStream;
f44 in Ljava.io.InputStream;
m4 <init> (Ljava.io.InputStream;)V
m1 read ()I ^java.io.IOException
m1 read ([B)I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 mark (I)V
m1 reset ()V ^java.io.IOException
m1 markSupported ()Z
c1 Ljava.io.OutputStream;
f4 out Ljava.io.OutputStream;
m1 <init> (Ljava.io.OutputStream;)V
m1 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c401 Ljava.io.Reader;
f4 in Ljava.io.Reader;
m4 <init> (Ljava.io.Reader;)V
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c401 Ljava.io.Writer;
f4 out Ljava.io.Writer;
m4 <init> (Ljava.io.Writer;)V
m1 write (I)V ^java.io.IOException
m1 write ([CII)V ^java.io.IOException
m1 write (LString;II)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
i601 LObject;
m401 flush ()V ^java.io.IOException
c1 LError;
m1 <init> (LThrowable;)V
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c401 LObject;Ljava.io.Closeable;
m1 <init> ()V
m9 nullInputStream ()Ljava.io.InputStream;
m401 read ()I ^java.io.IOException
m1 read ([B)I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 readAllBytes ()[B ^java.io.IOException
m1 readNBytes (I)[B ^java.io.IOException
m1 readNBytes ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 skipNBytes (J)V ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 mark (I)V
m1 reset ()V ^java.io.IOException
m1 markSupported ()Z
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
c1 Ljava.io.Reader;
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.InputStream;LString;)V ^java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.InputStream;Ljava.nio.charset.Charset;)V
m1 <init> (Ljava.io.InputStream;Ljava.nio.charset.CharsetDecoder;)V
m1 getEncoding ()LString;
m1 read (Ljava.nio.CharBuffer;)I ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.IOException;
f1 bytesTransferred I
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.io.ObjectStreamException;
f1 classname LString;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LString;LString;LThrowable;)V
m1 getMessage ()LString;
c1 Ljava.io.ObjectStreamException;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c1 Ljava.io.FilterInputStream;
m1 <init> (Ljava.io.InputStream;)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 setLineNumber (I)V
m1 getLineNumber ()I
m1 available ()I ^java.io.IOException
m1 mark (I)V
m1 reset ()V ^java.io.IOException
c1 Ljava.io.BufferedReader;
m1 <init> (Ljava.io.Reader;)V
m1 <init> (Ljava.io.Reader;I)V
m1 setLineNumber (I)V
m1 getLineNumber ()I
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 readLine ()LString; ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
c1 Ljava.io.ObjectStreamException;
m1 <init> (LString;)V
m1 <init> ()V
c1 Ljava.io.ObjectStreamException;
m1 <init> (LString;)V
m1 <init> ()V
i601 LObject;Ljava.io.DataInput;LAutoCloseable;
m401 readObject ()LObject; ^java.lang.ClassNotFoundException,java.io.IOException
m401 read ()I ^java.io.IOException
m401 read ([B)I ^java.io.IOException
m401 read ([BII)I ^java.io.IOException
m401 skip (J)J ^java.io.IOException
m401 available ()I ^java.io.IOException
m401 close ()V ^java.io.IOException
i601 LObject;
m401 checkInput (Ljava.io.ObjectInputFilter.FilterInfo;)Ljava.io.ObjectInputFilter.Status;
m9 allowFilter (Ljava.util.function.Predicate<LClass<*>;>;Ljava.io.ObjectInputFilter.Status;)Ljava.io.ObjectInputFilter;
m9 rejectFilter (Ljava.util.function.Predicate<LClass<*>;>;Ljava.io.ObjectInputFilter.Status;)Ljava.io.ObjectInputFilter;
m9 merge (Ljava.io.ObjectInputFilter;Ljava.io.ObjectInputFilter;)Ljava.io.ObjectInputFilter;
m9 rejectUndecidedClass (Ljava.io.ObjectInputFilter;)Ljava.io.ObjectInputFilter;
c19 LObject;
m9 getSerialFilter ()Ljava.io.ObjectInputFilter;
m9 setSerialFilter (Ljava.io.ObjectInputFilter;)V
m9 getSerialFilterFactory ()Ljava.util.function.BinaryOperator<Ljava.io.ObjectInputFilter;>;
m9 setSerialFilterFactory (Ljava.util.function.BinaryOperator<Ljava.io.ObjectInputFilter;>;)V
m9 createFilter (LString;)Ljava.io.ObjectInputFilter;
i609 LObject;
m401 serialClass ()LClass<*>;
m401 arrayLength ()J
m401 depth ()J
m401 references ()J
m401 streamBytes ()J
e4019 LEnum<Ljava.io.ObjectInputFilter.Status;>;
f4019 UNDECIDED Ljava.io.ObjectInputFilter.Status;
f4019 ALLOWED Ljava.io.ObjectInputFilter.Status;
f4019 REJECTED Ljava.io.ObjectInputFilter.Status;
m9 values ()[Ljava.io.ObjectInputFilter.Status;
m9 valueOf (LString;)Ljava.io.ObjectInputFilter.Status;
c1 Ljava.io.InputStream;Ljava.io.ObjectInput;Ljava.io.ObjectStreamConstants;
m1 <init> (Ljava.io.InputStream;)V ^java.io.IOException
m4 <init> ()V ^java.io.IOException
m11 readObject ()LObject; ^java.io.IOException,java.lang.ClassNotFoundException
m4 readObjectOverride ()LObject; ^java.io.IOException,java.lang.ClassNotFoundException
m1 readUnshared ()LObject; ^java.io.IOException,java.lang.ClassNotFoundException
m1 defaultReadObject ()V ^java.io.IOException,java.lang.ClassNotFoundException
m1 readFields ()Ljava.io.ObjectInputStream.GetField; ^java.io.IOException,java.lang.ClassNotFoundException
m1 registerValidation (Ljava.io.ObjectInputValidation;I)V ^java.io.NotActiveException,java.io.InvalidObjectException
m4 resolveClass (Ljava.io.ObjectStreamClass;)LClass<*>; ^java.io.IOException,java.lang.ClassNotFoundException
m4 resolveProxyClass ([LString;)LClass<*>; ^java.io.IOException,java.lang.ClassNotFoundException
m4 resolveObject (LObject;)LObject; ^java.io.IOException
m4 enableResolveObject (Z)Z
m4 readStreamHeader ()V ^java.io.IOException,java.io.StreamCorruptedException
m4 readClassDescriptor ()Ljava.io.ObjectStreamClass; ^java.io.IOException,java.lang.ClassNotFoundException
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 readBoolean ()Z ^java.io.IOException
m1 readByte ()B ^java.io.IOException
m1 readUnsignedByte ()I ^java.io.IOException
m1 readChar ()C ^java.io.IOException
m1 readShort ()S ^java.io.IOException
m1 readUnsignedShort ()I ^java.io.IOException
m1 readInt ()I ^java.io.IOException
m1 readLong ()J ^java.io.IOException
m1 readFloat ()F ^java.io.IOException
m1 readDouble ()D ^java.io.IOException
m1 readFully ([B)V ^java.io.IOException
m1 readFully ([BII)V ^java.io.IOException
m1 skipBytes (I)I ^java.io.IOException
m1 readLine ()LString; ^java.io.IOException
m1 readUTF ()LString; ^java.io.IOException
m11 getObjectInputFilter ()Ljava.io.ObjectInputFilter;
m11 setObjectInputFilter (Ljava.io.ObjectInputFilter;)V
c409 LObject;
m1 <init> ()V
m401 getObjectStreamClass ()Ljava.io.ObjectStreamClass;
m401 defaulted (LString;)Z ^java.io.IOException
m401 get (LString;Z)Z ^java.io.IOException
m401 get (LString;B)B ^java.io.IOException
m401 get (LString;C)C ^java.io.IOException
m401 get (LString;S)S ^java.io.IOException
m401 get (LString;I)I ^java.io.IOException
m401 get (LString;J)J ^java.io.IOException
m401 get (LString;F)F ^java.io.IOException
m401 get (LString;D)D ^java.io.IOException
m401 get (LString;LObject;)LObject; ^java.io.IOException,java.lang.ClassNotFoundException
i601 LObject;
m401 validateObject ()V ^java.io.InvalidObjectException
i601 LObject;Ljava.io.DataOutput;LAutoCloseable;
m401 writeObject (LObject;)V ^java.io.IOException
m401 write (I)V ^java.io.IOException
m401 write ([B)V ^java.io.IOException
m401 write ([BII)V ^java.io.IOException
m401 flush ()V ^java.io.IOException
m401 close ()V ^java.io.IOException
c1 Ljava.io.OutputStream;Ljava.io.ObjectOutput;Ljava.io.ObjectStreamConstants;
m1 <init> (Ljava.io.OutputStream;)V ^java.io.IOException
m4 <init> ()V ^java.io.IOException
m1 useProtocolVersion (I)V ^java.io.IOException
m11 writeObject (LObject;)V ^java.io.IOException
m4 writeObjectOverride (LObject;)V ^java.io.IOException
m1 writeUnshared (LObject;)V ^java.io.IOException
m1 defaultWriteObject ()V ^java.io.IOException
m1 putFields ()Ljava.io.ObjectOutputStream.PutField; ^java.io.IOException
m1 writeFields ()V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m4 annotateClass (LClass<*>;)V ^java.io.IOException
m4 annotateProxyClass (LClass<*>;)V ^java.io.IOException
m4 replaceObject (LObject;)LObject; ^java.io.IOException
m4 enableReplaceObject (Z)Z
m4 writeStreamHeader ()V ^java.io.IOException
m4 writeClassDescriptor (Ljava.io.ObjectStreamClass;)V ^java.io.IOException
m1 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m4 drain ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 writeBoolean (Z)V ^java.io.IOException
m1 writeByte (I)V ^java.io.IOException
m1 writeShort (I)V ^java.io.IOException
m1 writeChar (I)V ^java.io.IOException
m1 writeInt (I)V ^java.io.IOException
m1 writeLong (J)V ^java.io.IOException
m1 writeFloat (F)V ^java.io.IOException
m1 writeDouble (D)V ^java.io.IOException
m1 writeBytes (LString;)V ^java.io.IOException
m1 writeChars (LString;)V ^java.io.IOException
m1 writeUTF (LString;)V ^java.io.IOException
c409 LObject;
m1 <init> ()V
m401 put (LString;Z)V
m401 put (LString;B)V
m401 put (LString;C)V
m401 put (LString;S)V
m401 put (LString;I)V
m401 put (LString;J)V
m401 put (LString;F)V
m401 put (LString;D)V
m401 put (LString;LObject;)V
m401 write (Ljava.io.ObjectOutput;)V ^java.io.IOException
c11 LObject;Ljava.io.Serializable;
f19 NO_FIELDS [Ljava.io.ObjectStreamField;
m9 lookup (LClass<*>;)Ljava.io.ObjectStreamClass;
m9 lookupAny (LClass<*>;)Ljava.io.ObjectStreamClass;
m1 getName ()LString;
m1 getSerialVersionUID ()J
m1 forClass ()LClass<*>;
m1 getFields ()[Ljava.io.ObjectStreamField;
m1 getField (LString;)Ljava.io.ObjectStreamField;
m1 toString ()LString;
i601 LObject;
f19 STREAM_MAGIC S =-21267
f19 STREAM_VERSION S =5
f19 TC_BASE B =112
f19 TC_NULL B =112
f19 TC_REFERENCE B =113
f19 TC_CLASSDESC B =114
f19 TC_OBJECT B =115
f19 TC_STRING B =116
f19 TC_ARRAY B =117
f19 TC_CLASS B =118
f19 TC_BLOCKDATA B =119
f19 TC_ENDBLOCKDATA B =120
f19 TC_RESET B =121
f19 TC_BLOCKDATALONG B =122
f19 TC_EXCEPTION B =123
f19 TC_LONGSTRING B =124
f19 TC_PROXYCLASSDESC B =125
f19 TC_ENUM B =126
f19 TC_MAX B =126
f19 baseWireHandle I =8257536
f19 SC_WRITE_METHOD B =1
f19 SC_BLOCK_DATA B =8
f19 SC_SERIALIZABLE B =2
f19 SC_EXTERNALIZABLE B =4
f19 SC_ENUM B =16
f19 SUBSTITUTION_PERMISSION Ljava.io.SerializablePermission;
f19 SUBCLASS_IMPLEMENTATION_PERMISSION Ljava.io.SerializablePermission;
f19 SERIAL_FILTER_PERMISSION Ljava.io.SerializablePermission;
f19 PROTOCOL_VERSION_1 I =1
f19 PROTOCOL_VERSION_2 I =2
c401 Ljava.io.IOException;
m4 <init> (LString;)V
m4 <init> (LString;LThrowable;)V
m4 <init> ()V
m4 <init> (LThrowable;)V
c1 LObject;LComparable<LObject;>;
m1 <init> (LString;LClass<*>;)V
m1 <init> (LString;LClass<*>;Z)V
m1 getName ()LString;
m1 getType ()LClass<*>;
m1 getTypeCode ()C
m1 getTypeString ()LString;
m1 getOffset ()I
m4 setOffset (I)V
m1 isPrimitive ()Z
m1 isUnshared ()Z
m1 compareTo (LObject;)I
m1 toString ()LString;
c11 Ljava.io.ObjectStreamException;
f1 length I
f1 eof Z
c401 LObject;Ljava.io.Closeable;Ljava.io.Flushable;
m1 <init> ()V
m9 nullOutputStream ()Ljava.io.OutputStream;
m401 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.Writer;
m1 <init> (Ljava.io.OutputStream;LString;)V ^java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;Ljava.nio.charset.Charset;)V
m1 <init> (Ljava.io.OutputStream;Ljava.nio.charset.CharsetEncoder;)V
m1 getEncoding ()LString;
m1 write (I)V ^java.io.IOException
m1 write ([CII)V ^java.io.IOException
m1 write (LString;II)V ^java.io.IOException
m1 append (LCharSequence;II)Ljava.io.Writer; ^java.io.IOException
m1 append (LCharSequence;)Ljava.io.Writer; ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.InputStream;
f1c PIPE_SIZE I =1024
f4 buffer [B
f4 in I
f4 out I
m1 <init> (Ljava.io.PipedOutputStream;)V ^java.io.IOException
m1 <init> (Ljava.io.PipedOutputStream;I)V ^java.io.IOException
m1 <init> ()V
m1 <init> (I)V
m1 connect (Ljava.io.PipedOutputStream;)V ^java.io.IOException
m4 receive (I)V ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.OutputStream;
m1 <init> (Ljava.io.PipedInputStream;)V ^java.io.IOException
m1 <init> ()V
m1 connect (Ljava.io.PipedInputStream;)V ^java.io.IOException
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.Reader;
m1 <init> (Ljava.io.PipedWriter;)V ^java.io.IOException
m1 <init> (Ljava.io.PipedWriter;I)V ^java.io.IOException
m1 <init> ()V
m1 <init> (I)V
m1 connect (Ljava.io.PipedWriter;)V ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.Writer;
m1 <init> (Ljava.io.PipedReader;)V ^java.io.IOException
m1 <init> ()V
m1 connect (Ljava.io.PipedReader;)V ^java.io.IOException
m1 write (I)V ^java.io.IOException
m1 write ([CII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c1 Ljava.io.FilterOutputStream;LAppendable;Ljava.io.Closeable;
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;Z)V
m1 <init> (Ljava.io.OutputStream;ZLString;)V ^java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.OutputStream;ZLjava.nio.charset.Charset;)V
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (LString;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 flush ()V
m1 close ()V
m1 checkError ()Z
m4 setError ()V
m4 clearError ()V
m1 write (I)V
m1 write ([BII)V
m1 write ([B)V ^java.io.IOException
m1 writeBytes ([B)V
m1 print (Z)V
m1 print (C)V
m1 print (I)V
m1 print (J)V
m1 print (F)V
m1 print (D)V
m1 print ([C)V
m1 print (LString;)V
m1 print (LObject;)V
m1 println ()V
m1 println (Z)V
m1 println (C)V
m1 println (I)V
m1 println (J)V
m1 println (F)V
m1 println (D)V
m1 println ([C)V
m1 println (LString;)V
m1 println (LObject;)V
m81 printf (LString;[LObject;)Ljava.io.PrintStream;
m81 printf (Ljava.util.Locale;LString;[LObject;)Ljava.io.PrintStream;
m81 format (LString;[LObject;)Ljava.io.PrintStream;
m81 format (Ljava.util.Locale;LString;[LObject;)Ljava.io.PrintStream;
m1 append (LCharSequence;)Ljava.io.PrintStream;
m1 append (LCharSequence;II)Ljava.io.PrintStream;
m1 append (C)Ljava.io.PrintStream;
m1 charset ()Ljava.nio.charset.Charset;
c1 Ljava.io.Writer;
f4 out Ljava.io.Writer;
m1 <init> (Ljava.io.Writer;)V
m1 <init> (Ljava.io.Writer;Z)V
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;Z)V
m1 <init> (Ljava.io.OutputStream;ZLjava.nio.charset.Charset;)V
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (LString;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 flush ()V
m1 close ()V
m1 checkError ()Z
m4 setError ()V
m4 clearError ()V
m1 write (I)V
m1 write ([CII)V
m1 write ([C)V
m1 write (LString;II)V
m1 write (LString;)V
m1 print (Z)V
m1 print (C)V
m1 print (I)V
m1 print (J)V
m1 print (F)V
m1 print (D)V
m1 print ([C)V
m1 print (LString;)V
m1 print (LObject;)V
m1 println ()V
m1 println (Z)V
m1 println (C)V
m1 println (I)V
m1 println (J)V
m1 println (F)V
m1 println (D)V
m1 println ([C)V
m1 println (LString;)V
m1 println (LObject;)V
m81 printf (LString;[LObject;)Ljava.io.PrintWriter;
m81 printf (Ljava.util.Locale;LString;[LObject;)Ljava.io.PrintWriter;
m81 format (LString;[LObject;)Ljava.io.PrintWriter;
m81 format (Ljava.util.Locale;LString;[LObject;)Ljava.io.PrintWriter;
m1 append (LCharSequence;)Ljava.io.PrintWriter;
m1 append (LCharSequence;II)Ljava.io.PrintWriter;
m1 append (C)Ljava.io.PrintWriter;
c1 Ljava.io.FilterInputStream;
f4 buf [B
f4 pos I
m1 <init> (Ljava.io.InputStream;I)V
m1 <init> (Ljava.io.InputStream;)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 unread (I)V ^java.io.IOException
m1 unread ([BII)V ^java.io.IOException
m1 unread ([B)V ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V
m1 reset ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
c1 Ljava.io.FilterReader;
m1 <init> (Ljava.io.Reader;I)V
m1 <init> (Ljava.io.Reader;)V
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 unread (I)V ^java.io.IOException
m1 unread ([CII)V ^java.io.IOException
m1 unread ([C)V ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m1 markSupported ()Z
m1 close ()V ^java.io.IOException
m1 skip (J)J ^java.io.IOException
c1 LObject;Ljava.io.DataOutput;Ljava.io.DataInput;Ljava.io.Closeable;
m1 <init> (LString;LString;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;LString;)V ^java.io.FileNotFoundException
m11 getFD ()Ljava.io.FileDescriptor; ^java.io.IOException
m11 getChannel ()Ljava.nio.channels.FileChannel;
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 read ([B)I ^java.io.IOException
m11 readFully ([B)V ^java.io.IOException
m11 readFully ([BII)V ^java.io.IOException
m1 skipBytes (I)I ^java.io.IOException
m1 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m101 getFilePointer ()J ^java.io.IOException
m1 seek (J)V ^java.io.IOException
m1 length ()J ^java.io.IOException
m1 setLength (J)V ^java.io.IOException
m1 close ()V ^java.io.IOException
m11 readBoolean ()Z ^java.io.IOException
m11 readByte ()B ^java.io.IOException
m11 readUnsignedByte ()I ^java.io.IOException
m11 readShort ()S ^java.io.IOException
m11 readUnsignedShort ()I ^java.io.IOException
m11 readChar ()C ^java.io.IOException
m11 readInt ()I ^java.io.IOException
m11 readLong ()J ^java.io.IOException
m11 readFloat ()F ^java.io.IOException
m11 readDouble ()D ^java.io.IOException
m11 readLine ()LString; ^java.io.IOException
m11 readUTF ()LString; ^java.io.IOException
m11 writeBoolean (Z)V ^java.io.IOException
m11 writeByte (I)V ^java.io.IOException
m11 writeShort (I)V ^java.io.IOException
m11 writeChar (I)V ^java.io.IOException
m11 writeInt (I)V ^java.io.IOException
m11 writeLong (J)V ^java.io.IOException
m11 writeFloat (F)V ^java.io.IOException
m11 writeDouble (D)V ^java.io.IOException
m11 writeBytes (LString;)V ^java.io.IOException
m11 writeChars (LString;)V ^java.io.IOException
m11 writeUTF (LString;)V ^java.io.IOException
c401 LObject;LReadable;Ljava.io.Closeable;
f4 lock LObject;
m9 nullReader ()Ljava.io.Reader;
m9 of (LCharSequence;)Ljava.io.Reader;
m4 <init> ()V
m4 <init> (LObject;)V
m1 read (Ljava.nio.CharBuffer;)I ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([C)I ^java.io.IOException
m401 read ([CII)I ^java.io.IOException
m1 readAllLines ()Ljava.util.List<LString;>; ^java.io.IOException
m1 readAllAsString ()LString; ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m401 close ()V ^java.io.IOException
m1 transferTo (Ljava.io.Writer;)J ^java.io.IOException
c1 Ljava.io.InputStream;
m1 <init> (Ljava.util.Enumeration<+Ljava.io.InputStream;>;)V
m1 <init> (Ljava.io.InputStream;Ljava.io.InputStream;)V
m1 available ()I ^java.io.IOException
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 transferTo (Ljava.io.OutputStream;)J ^java.io.IOException
a2601 LObject;Ljava.lang.annotation.Annotation;
i601 LObject;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
c1 Ljava.io.ObjectStreamException;
m1 <init> (LString;)V
m1 <init> ()V
c1 LObject;
f1 ttype I
f19 TT_EOF I =-1
f19 TT_EOL I =10
f19 TT_NUMBER I =-2
f19 TT_WORD I =-3
f1 sval LString;
f1 nval D
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.Reader;)V
m1 resetSyntax ()V
m1 wordChars (II)V
m1 whitespaceChars (II)V
m1 ordinaryChars (II)V
m1 ordinaryChar (I)V
m1 commentChar (I)V
m1 quoteChar (I)V
m1 parseNumbers ()V
m1 eolIsSignificant (Z)V
m1 slashStarComments (Z)V
m1 slashSlashComments (Z)V
m1 lowerCaseMode (Z)V
m1 nextToken ()I ^java.io.IOException
m1 pushBack ()V
m1 lineno ()I
m1 toString ()LString;
c1 Ljava.io.InputStream;
f4 buffer LString;
f4 pos I
f4 count I
m1 <init> (LString;)V
m1 read ()I
m1 read ([BII)I
m1 skip (J)J
m1 available ()I
m1 reset ()V
c1 Ljava.io.Reader;
m1 <init> (LString;)V
m1 read ()I ^java.io.IOException
m1 read ([CII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 ready ()Z ^java.io.IOException
m1 markSupported ()Z
m1 mark (I)V ^java.io.IOException
m1 reset ()V ^java.io.IOException
m1 close ()V
c1 Ljava.io.Writer;
m1 <init> ()V
m1 <init> (I)V
m1 write (I)V
m1 write ([CII)V
m1 write (LString;)V
m1 write (LString;II)V
m1 append (LCharSequence;)Ljava.io.StringWriter;
m1 append (LCharSequence;II)Ljava.io.StringWriter;
m1 append (C)Ljava.io.StringWriter;
m1 toString ()LString;
m1 getBuffer ()LStringBuffer;
m1 flush ()V
m1 close ()V ^java.io.IOException
c1 Ljava.io.IOException;
m1 <init> (LString;)V
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> (LString;Ljava.io.IOException;)V
m1 <init> (Ljava.io.IOException;)V
m1 getCause ()Ljava.io.IOException;
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.io.ObjectStreamException;
f1 detail LException;
m1 <init> (LString;LException;)V
m1 getMessage ()LString;
m1 getCause ()LThrowable;
c401 LObject;LAppendable;Ljava.io.Closeable;Ljava.io.Flushable;
f4 lock LObject;
m9 nullWriter ()Ljava.io.Writer;
m4 <init> ()V
m4 <init> (LObject;)V
m1 write (I)V ^java.io.IOException
m1 write ([C)V ^java.io.IOException
m401 write ([CII)V ^java.io.IOException
m1 write (LString;)V ^java.io.IOException
m1 write (LString;II)V ^java.io.IOException
m1 append (LCharSequence;)Ljava.io.Writer; ^java.io.IOException
m1 append (LCharSequence;II)Ljava.io.Writer; ^java.io.IOException
m1 append (C)Ljava.io.Writer; ^java.io.IOException
m401 flush ()V ^java.io.IOException
m401 close ()V ^java.io.IOException
