AcceptPendingException 41
AlreadyBoundException 41
AlreadyConnectedException 41
AsynchronousByteChannel 407
AsynchronousChannel 77
AsynchronousChannelGroup 721
AsynchronousCloseException 60
AsynchronousFileChannel 1403
AsynchronousServerSocketChannel 1059
AsynchronousSocketChannel 2039
ByteChannel 92
CancelledKeyException 41
Channel 85
Channels 1066
ClosedByInterruptException 64
ClosedChannelException 39
ClosedSelectorException 41
CompletionHandler 91
ConnectionPendingException 41
DatagramChannel 1521
FileChannel 1840
FileChannel.MapMode 196
FileLock 407
FileLockInterruptionException 39
GatheringByteChannel 171
IllegalBlockingModeException 41
IllegalChannelGroupException 44
IllegalSelectorException 44
InterruptedByTimeoutException 39
InterruptibleChannel 77
MembershipKey 404
MulticastChannel 338
NetworkChannel 468
NoConnectionPendingException 41
NonReadableChannelException 41
NonWritableChannelException 41
NotYetBoundException 41
NotYetConnectedException 41
OverlappingFileLockException 41
Pipe 186
Pipe.SinkChannel 205
Pipe.SourceChannel 206
ReadPendingException 41
ReadableByteChannel 97
ScatteringByteChannel 169
SeekableByteChannel 388
SelectableChannel 652
SelectionKey 508
Selector 804
ServerSocketChannel 818
ShutdownChannelGroupException 41
SocketChannel 1547
UnresolvedAddressException 44
UnsupportedAddressTypeException 44
WritableByteChannel 98
WritePendingException 41

c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
i601 LObject;Ljava.nio.channels.AsynchronousChannel;
m401 read <A:LObject;>(Ljava.nio.ByteBuffer;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 read (Ljava.nio.ByteBuffer;)Ljava.util.concurrent.Future<LInteger;>;
m401 write <A:LObject;>(Ljava.nio.ByteBuffer;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 write (Ljava.nio.ByteBuffer;)Ljava.util.concurrent.Future<LInteger;>;
i601 LObject;Ljava.nio.channels.Channel;
m401 close ()V ^java.io.IOException
c401 LObject;
m4 <init> (Ljava.nio.channels.spi.AsynchronousChannelProvider;)V
m11 provider ()Ljava.nio.channels.spi.AsynchronousChannelProvider;
m9 withFixedThreadPool (ILjava.util.concurrent.ThreadFactory;)Ljava.nio.channels.AsynchronousChannelGroup; ^java.io.IOException
m9 withCachedThreadPool (Ljava.util.concurrent.ExecutorService;I)Ljava.nio.channels.AsynchronousChannelGroup; ^java.io.IOException
m9 withThreadPool (Ljava.util.concurrent.ExecutorService;)Ljava.nio.channels.AsynchronousChannelGroup; ^java.io.IOException
m401 isShutdown ()Z
m401 isTerminated ()Z
m401 shutdown ()V
m401 shutdownNow ()V ^java.io.IOException
m401 awaitTermination (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
c1 Ljava.nio.channels.ClosedChannelException;
m1 <init> ()V
c401 LObject;Ljava.nio.channels.AsynchronousChannel;
m4 <init> ()V
m89 open (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;Ljava.util.concurrent.ExecutorService;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.AsynchronousFileChannel; ^java.io.IOException
m89 open (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.nio.channels.AsynchronousFileChannel; ^java.io.IOException
m401 size ()J ^java.io.IOException
m401 truncate (J)Ljava.nio.channels.AsynchronousFileChannel; ^java.io.IOException
m401 force (Z)V ^java.io.IOException
m401 lock <A:LObject;>(JJZTA;Ljava.nio.channels.CompletionHandler<Ljava.nio.channels.FileLock;-TA;>;)V
m11 lock <A:LObject;>(TA;Ljava.nio.channels.CompletionHandler<Ljava.nio.channels.FileLock;-TA;>;)V
m401 lock (JJZ)Ljava.util.concurrent.Future<Ljava.nio.channels.FileLock;>;
m11 lock ()Ljava.util.concurrent.Future<Ljava.nio.channels.FileLock;>;
m401 tryLock (JJZ)Ljava.nio.channels.FileLock; ^java.io.IOException
m11 tryLock ()Ljava.nio.channels.FileLock; ^java.io.IOException
m401 read <A:LObject;>(Ljava.nio.ByteBuffer;JTA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 read (Ljava.nio.ByteBuffer;J)Ljava.util.concurrent.Future<LInteger;>;
m401 write <A:LObject;>(Ljava.nio.ByteBuffer;JTA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 write (Ljava.nio.ByteBuffer;J)Ljava.util.concurrent.Future<LInteger;>;
c401 LObject;Ljava.nio.channels.AsynchronousChannel;Ljava.nio.channels.NetworkChannel;
m4 <init> (Ljava.nio.channels.spi.AsynchronousChannelProvider;)V
m11 provider ()Ljava.nio.channels.spi.AsynchronousChannelProvider;
m9 open (Ljava.nio.channels.AsynchronousChannelGroup;)Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m9 open ()Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m11 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m401 bind (Ljava.net.SocketAddress;I)Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m401 accept <A:LObject;>(TA;Ljava.nio.channels.CompletionHandler<Ljava.nio.channels.AsynchronousSocketChannel;-TA;>;)V
m401 accept ()Ljava.util.concurrent.Future<Ljava.nio.channels.AsynchronousSocketChannel;>;
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
c401 LObject;Ljava.nio.channels.AsynchronousByteChannel;Ljava.nio.channels.NetworkChannel;
m4 <init> (Ljava.nio.channels.spi.AsynchronousChannelProvider;)V
m11 provider ()Ljava.nio.channels.spi.AsynchronousChannelProvider;
m9 open (Ljava.nio.channels.AsynchronousChannelGroup;)Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m9 open ()Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m401 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m401 shutdownInput ()Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m401 shutdownOutput ()Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
m401 getRemoteAddress ()Ljava.net.SocketAddress; ^java.io.IOException
m401 connect <A:LObject;>(Ljava.net.SocketAddress;TA;Ljava.nio.channels.CompletionHandler<LVoid;-TA;>;)V
m401 connect (Ljava.net.SocketAddress;)Ljava.util.concurrent.Future<LVoid;>;
m401 read <A:LObject;>(Ljava.nio.ByteBuffer;JLjava.util.concurrent.TimeUnit;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m11 read <A:LObject;>(Ljava.nio.ByteBuffer;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 read (Ljava.nio.ByteBuffer;)Ljava.util.concurrent.Future<LInteger;>;
m401 read <A:LObject;>([Ljava.nio.ByteBuffer;IIJLjava.util.concurrent.TimeUnit;TA;Ljava.nio.channels.CompletionHandler<LLong;-TA;>;)V
m401 write <A:LObject;>(Ljava.nio.ByteBuffer;JLjava.util.concurrent.TimeUnit;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m11 write <A:LObject;>(Ljava.nio.ByteBuffer;TA;Ljava.nio.channels.CompletionHandler<LInteger;-TA;>;)V
m401 write (Ljava.nio.ByteBuffer;)Ljava.util.concurrent.Future<LInteger;>;
m401 write <A:LObject;>([Ljava.nio.ByteBuffer;IIJLjava.util.concurrent.TimeUnit;TA;Ljava.nio.channels.CompletionHandler<LLong;-TA;>;)V
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
i601 LObject;Ljava.nio.channels.ReadableByteChannel;Ljava.nio.channels.WritableByteChannel;
c1 LIllegalStateException;
m1 <init> ()V
i601 LObject;Ljava.io.Closeable;
m401 isOpen ()Z
m401 close ()V ^java.io.IOException
c11 LObject;
m9 newInputStream (Ljava.nio.channels.ReadableByteChannel;)Ljava.io.InputStream;
m9 newOutputStream (Ljava.nio.channels.WritableByteChannel;)Ljava.io.OutputStream;
m9 newInputStream (Ljava.nio.channels.AsynchronousByteChannel;)Ljava.io.InputStream;
m9 newOutputStream (Ljava.nio.channels.AsynchronousByteChannel;)Ljava.io.OutputStream;
m9 newChannel (Ljava.io.InputStream;)Ljava.nio.channels.ReadableByteChannel;
m9 newChannel (Ljava.io.OutputStream;)Ljava.nio.channels.WritableByteChannel;
m9 newReader (Ljava.nio.channels.ReadableByteChannel;Ljava.nio.charset.CharsetDecoder;I)Ljava.io.Reader;
m9 newReader (Ljava.nio.channels.ReadableByteChannel;LString;)Ljava.io.Reader;
m9 newReader (Ljava.nio.channels.ReadableByteChannel;Ljava.nio.charset.Charset;)Ljava.io.Reader;
m9 newWriter (Ljava.nio.channels.WritableByteChannel;Ljava.nio.charset.CharsetEncoder;I)Ljava.io.Writer;
m9 newWriter (Ljava.nio.channels.WritableByteChannel;LString;)Ljava.io.Writer;
m9 newWriter (Ljava.nio.channels.WritableByteChannel;Ljava.nio.charset.Charset;)Ljava.io.Writer;
c1 Ljava.nio.channels.AsynchronousCloseException;
m1 <init> ()V
c1 Ljava.io.IOException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
i601 <V:LObject;A:LObject;>LObject;
m401 completed (TV;TA;)V
m401 failed (LThrowable;TA;)V
c1 LIllegalStateException;
m1 <init> ()V
c401 Ljava.nio.channels.spi.AbstractSelectableChannel;Ljava.nio.channels.ByteChannel;Ljava.nio.channels.ScatteringByteChannel;Ljava.nio.channels.GatheringByteChannel;Ljava.nio.channels.MulticastChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m9 open ()Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m9 open (Ljava.net.ProtocolFamily;)Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m11 validOps ()I
m401 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 socket ()Ljava.net.DatagramSocket;
m401 isConnected ()Z
m401 connect (Ljava.net.SocketAddress;)Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 disconnect ()Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 getRemoteAddress ()Ljava.net.SocketAddress; ^java.io.IOException
m401 receive (Ljava.nio.ByteBuffer;)Ljava.net.SocketAddress; ^java.io.IOException
m401 send (Ljava.nio.ByteBuffer;Ljava.net.SocketAddress;)I ^java.io.IOException
m401 read (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 read ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 read ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 write (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 write ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 write ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
c401 Ljava.nio.channels.spi.AbstractInterruptibleChannel;Ljava.nio.channels.SeekableByteChannel;Ljava.nio.channels.GatheringByteChannel;Ljava.nio.channels.ScatteringByteChannel;
m4 <init> ()V
m89 open (Ljava.nio.file.Path;Ljava.util.Set<+Ljava.nio.file.OpenOption;>;[Ljava.nio.file.attribute.FileAttribute<*>;)Ljava.nio.channels.FileChannel; ^java.io.IOException
m89 open (Ljava.nio.file.Path;[Ljava.nio.file.OpenOption;)Ljava.nio.channels.FileChannel; ^java.io.IOException
m401 read (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 read ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 read ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 write (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 write ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 write ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 position ()J ^java.io.IOException
m401 position (J)Ljava.nio.channels.FileChannel; ^java.io.IOException
m401 size ()J ^java.io.IOException
m401 truncate (J)Ljava.nio.channels.FileChannel; ^java.io.IOException
m401 force (Z)V ^java.io.IOException
m401 transferTo (JJLjava.nio.channels.WritableByteChannel;)J ^java.io.IOException
m401 transferFrom (Ljava.nio.channels.ReadableByteChannel;JJ)J ^java.io.IOException
m401 read (Ljava.nio.ByteBuffer;J)I ^java.io.IOException
m401 write (Ljava.nio.ByteBuffer;J)I ^java.io.IOException
m401 map (Ljava.nio.channels.FileChannel.MapMode;JJ)Ljava.nio.MappedByteBuffer; ^java.io.IOException
m1 map (Ljava.nio.channels.FileChannel.MapMode;JJLjava.lang.foreign.Arena;)Ljava.lang.foreign.MemorySegment; ^java.io.IOException
m401 lock (JJZ)Ljava.nio.channels.FileLock; ^java.io.IOException
m11 lock ()Ljava.nio.channels.FileLock; ^java.io.IOException
m401 tryLock (JJZ)Ljava.nio.channels.FileLock; ^java.io.IOException
m11 tryLock ()Ljava.nio.channels.FileLock; ^java.io.IOException
c9 LObject;
f19 READ_ONLY Ljava.nio.channels.FileChannel.MapMode;
f19 READ_WRITE Ljava.nio.channels.FileChannel.MapMode;
f19 PRIVATE Ljava.nio.channels.FileChannel.MapMode;
m1 toString ()LString;
c401 LObject;LAutoCloseable;
m4 <init> (Ljava.nio.channels.FileChannel;JJZ)V
m4 <init> (Ljava.nio.channels.AsynchronousFileChannel;JJZ)V
m11 channel ()Ljava.nio.channels.FileChannel;
m1 acquiredBy ()Ljava.nio.channels.Channel;
m11 position ()J
m11 size ()J
m11 isShared ()Z
m11 overlaps (JJ)Z
m401 isValid ()Z
m401 release ()V ^java.io.IOException
m11 close ()V ^java.io.IOException
m11 toString ()LString;
c1 Ljava.io.IOException;
m1 <init> ()V
i601 LObject;Ljava.nio.channels.WritableByteChannel;
m401 write ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m401 write ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalArgumentException;
m1 <init> ()V
c1 LIllegalArgumentException;
m1 <init> ()V
c1 Ljava.io.IOException;
m1 <init> ()V
i601 LObject;Ljava.nio.channels.Channel;
m401 close ()V ^java.io.IOException
c401 LObject;
m4 <init> ()V
m401 isValid ()Z
m401 drop ()V
m401 block (Ljava.net.InetAddress;)Ljava.nio.channels.MembershipKey; ^java.io.IOException
m401 unblock (Ljava.net.InetAddress;)Ljava.nio.channels.MembershipKey;
m401 channel ()Ljava.nio.channels.MulticastChannel;
m401 group ()Ljava.net.InetAddress;
m401 networkInterface ()Ljava.net.NetworkInterface;
m401 sourceAddress ()Ljava.net.InetAddress;
i601 LObject;Ljava.nio.channels.NetworkChannel;
m401 close ()V ^java.io.IOException
m401 join (Ljava.net.InetAddress;Ljava.net.NetworkInterface;)Ljava.nio.channels.MembershipKey; ^java.io.IOException
m401 join (Ljava.net.InetAddress;Ljava.net.NetworkInterface;Ljava.net.InetAddress;)Ljava.nio.channels.MembershipKey; ^java.io.IOException
i601 LObject;Ljava.nio.channels.Channel;
m401 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.NetworkChannel; ^java.io.IOException
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.NetworkChannel; ^java.io.IOException
m401 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m401 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c1 LIllegalStateException;
m1 <init> ()V
c401 LObject;
m4 <init> ()V
m401 source ()Ljava.nio.channels.Pipe.SourceChannel;
m401 sink ()Ljava.nio.channels.Pipe.SinkChannel;
m9 open ()Ljava.nio.channels.Pipe; ^java.io.IOException
c409 Ljava.nio.channels.spi.AbstractSelectableChannel;Ljava.nio.channels.WritableByteChannel;Ljava.nio.channels.GatheringByteChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m11 validOps ()I
c409 Ljava.nio.channels.spi.AbstractSelectableChannel;Ljava.nio.channels.ReadableByteChannel;Ljava.nio.channels.ScatteringByteChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m11 validOps ()I
c1 LIllegalStateException;
m1 <init> ()V
i601 LObject;Ljava.nio.channels.Channel;
m401 read (Ljava.nio.ByteBuffer;)I ^java.io.IOException
i601 LObject;Ljava.nio.channels.ReadableByteChannel;
m401 read ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m401 read ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
i601 LObject;Ljava.nio.channels.ByteChannel;
m401 read (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 write (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 position ()J ^java.io.IOException
m401 position (J)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
m401 size ()J ^java.io.IOException
m401 truncate (J)Ljava.nio.channels.SeekableByteChannel; ^java.io.IOException
c401 Ljava.nio.channels.spi.AbstractInterruptibleChannel;Ljava.nio.channels.Channel;
m4 <init> ()V
m401 provider ()Ljava.nio.channels.spi.SelectorProvider;
m401 validOps ()I
m401 isRegistered ()Z
m401 keyFor (Ljava.nio.channels.Selector;)Ljava.nio.channels.SelectionKey;
m401 register (Ljava.nio.channels.Selector;ILObject;)Ljava.nio.channels.SelectionKey; ^java.nio.channels.ClosedChannelException
m11 register (Ljava.nio.channels.Selector;I)Ljava.nio.channels.SelectionKey; ^java.nio.channels.ClosedChannelException
m401 configureBlocking (Z)Ljava.nio.channels.SelectableChannel; ^java.io.IOException
m401 isBlocking ()Z
m401 blockingLock ()LObject;
c401 LObject;
f19 OP_READ I =1
f19 OP_WRITE I =4
f19 OP_CONNECT I =8
f19 OP_ACCEPT I =16
m4 <init> ()V
m401 channel ()Ljava.nio.channels.SelectableChannel;
m401 selector ()Ljava.nio.channels.Selector;
m401 isValid ()Z
m401 cancel ()V
m401 interestOps ()I
m401 interestOps (I)Ljava.nio.channels.SelectionKey;
m1 interestOpsOr (I)I
m1 interestOpsAnd (I)I
m401 readyOps ()I
m11 isReadable ()Z
m11 isWritable ()Z
m11 isConnectable ()Z
m11 isAcceptable ()Z
m11 attach (LObject;)LObject;
m11 attachment ()LObject;
c401 LObject;Ljava.io.Closeable;
m4 <init> ()V
m9 open ()Ljava.nio.channels.Selector; ^java.io.IOException
m401 isOpen ()Z
m401 provider ()Ljava.nio.channels.spi.SelectorProvider;
m401 keys ()Ljava.util.Set<Ljava.nio.channels.SelectionKey;>;
m401 selectedKeys ()Ljava.util.Set<Ljava.nio.channels.SelectionKey;>;
m401 selectNow ()I ^java.io.IOException
m401 select (J)I ^java.io.IOException
m401 select ()I ^java.io.IOException
m1 select (Ljava.util.function.Consumer<Ljava.nio.channels.SelectionKey;>;J)I ^java.io.IOException
m1 select (Ljava.util.function.Consumer<Ljava.nio.channels.SelectionKey;>;)I ^java.io.IOException
m1 selectNow (Ljava.util.function.Consumer<Ljava.nio.channels.SelectionKey;>;)I ^java.io.IOException
m401 wakeup ()Ljava.nio.channels.Selector;
m401 close ()V ^java.io.IOException
c401 Ljava.nio.channels.spi.AbstractSelectableChannel;Ljava.nio.channels.NetworkChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m9 open ()Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m9 open (Ljava.net.ProtocolFamily;)Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m11 validOps ()I
m11 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m401 bind (Ljava.net.SocketAddress;I)Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m401 socket ()Ljava.net.ServerSocket;
m401 accept ()Ljava.nio.channels.SocketChannel; ^java.io.IOException
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
c1 LIllegalStateException;
m1 <init> ()V
c401 Ljava.nio.channels.spi.AbstractSelectableChannel;Ljava.nio.channels.ByteChannel;Ljava.nio.channels.ScatteringByteChannel;Ljava.nio.channels.GatheringByteChannel;Ljava.nio.channels.NetworkChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m9 open ()Ljava.nio.channels.SocketChannel; ^java.io.IOException
m9 open (Ljava.net.ProtocolFamily;)Ljava.nio.channels.SocketChannel; ^java.io.IOException
m9 open (Ljava.net.SocketAddress;)Ljava.nio.channels.SocketChannel; ^java.io.IOException
m11 validOps ()I
m401 bind (Ljava.net.SocketAddress;)Ljava.nio.channels.SocketChannel; ^java.io.IOException
m401 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.nio.channels.SocketChannel; ^java.io.IOException
m401 shutdownInput ()Ljava.nio.channels.SocketChannel; ^java.io.IOException
m401 shutdownOutput ()Ljava.nio.channels.SocketChannel; ^java.io.IOException
m401 socket ()Ljava.net.Socket;
m401 isConnected ()Z
m401 isConnectionPending ()Z
m401 connect (Ljava.net.SocketAddress;)Z ^java.io.IOException
m401 finishConnect ()Z ^java.io.IOException
m401 getRemoteAddress ()Ljava.net.SocketAddress; ^java.io.IOException
m401 read (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 read ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 read ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 write (Ljava.nio.ByteBuffer;)I ^java.io.IOException
m401 write ([Ljava.nio.ByteBuffer;II)J ^java.io.IOException
m11 write ([Ljava.nio.ByteBuffer;)J ^java.io.IOException
m401 getLocalAddress ()Ljava.net.SocketAddress; ^java.io.IOException
c1 LIllegalArgumentException;
m1 <init> ()V
c1 LIllegalArgumentException;
m1 <init> ()V
i601 LObject;Ljava.nio.channels.Channel;
m401 write (Ljava.nio.ByteBuffer;)I ^java.io.IOException
c1 LIllegalStateException;
m1 <init> ()V
