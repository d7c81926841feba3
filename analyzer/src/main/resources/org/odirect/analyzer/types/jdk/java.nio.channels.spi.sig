AbstractInterruptibleChannel 265
AbstractSelectableChannel 662
AbstractSelectionKey 83
AbstractSelector 508
AsynchronousChannelProvider 682
SelectorProvider 881

c401 LObject;Ljava.nio.channels.Channel;Ljava.nio.channels.InterruptibleChannel;
m4 <init> ()V
m11 close ()V ^java.io.IOException
m404 implCloseChannel ()V ^java.io.IOException
m11 isOpen ()Z
m14 begin ()V
m14 end (Z)V ^java.nio.channels.AsynchronousCloseException
c401 Ljava.nio.channels.SelectableChannel;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m11 provider ()Ljava.nio.channels.spi.SelectorProvider;
m11 isRegistered ()Z
m11 keyFor (Ljava.nio.channels.Selector;)Ljava.nio.channels.SelectionKey;
m11 register (Ljava.nio.channels.Selector;ILObject;)Ljava.nio.channels.SelectionKey; ^java.nio.channels.ClosedChannelException
m14 implCloseChannel ()V ^java.io.IOException
m404 implCloseSelectableChannel ()V ^java.io.IOException
m11 isBlocking ()Z
m11 blockingLock ()LObject;
m11 configureBlocking (Z)Ljava.nio.channels.SelectableChannel; ^java.io.IOException
m404 implConfigureBlocking (Z)V ^java.io.IOException
c401 Ljava.nio.channels.SelectionKey;
m4 <init> ()V
m11 isValid ()Z
m11 cancel ()V
c401 Ljava.nio.channels.Selector;
m4 <init> (Ljava.nio.channels.spi.SelectorProvider;)V
m11 close ()V ^java.io.IOException
m404 implCloseSelector ()V ^java.io.IOException
m11 isOpen ()Z
m11 provider ()Ljava.nio.channels.spi.SelectorProvider;
m14 cancelledKeys ()Ljava.util.Set<Ljava.nio.channels.SelectionKey;>;
m404 register (Ljava.nio.channels.spi.AbstractSelectableChannel;ILObject;)Ljava.nio.channels.SelectionKey;
m14 deregister (Ljava.nio.channels.spi.AbstractSelectionKey;)V
m14 begin ()V
m14 end ()V
c401 LObject;
m4 <init> ()V
m9 provider ()Ljava.nio.channels.spi.AsynchronousChannelProvider;
m401 openAsynchronousChannelGroup (ILjava.util.concurrent.ThreadFactory;)Ljava.nio.channels.AsynchronousChannelGroup; ^java.io.IOException
m401 openAsynchronousChannelGroup (Ljava.util.concurrent.ExecutorService;I)Ljava.nio.channels.AsynchronousChannelGroup; ^java.io.IOException
m401 openAsynchronousServerSocketChannel (Ljava.nio.channels.AsynchronousChannelGroup;)Ljava.nio.channels.AsynchronousServerSocketChannel; ^java.io.IOException
m401 openAsynchronousSocketChannel (Ljava.nio.channels.AsynchronousChannelGroup;)Ljava.nio.channels.AsynchronousSocketChannel; ^java.io.IOException
c401 LObject;
m4 <init> ()V
m9 provider ()Ljava.nio.channels.spi.SelectorProvider;
m401 openDatagramChannel ()Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 openDatagramChannel (Ljava.net.ProtocolFamily;)Ljava.nio.channels.DatagramChannel; ^java.io.IOException
m401 openPipe ()Ljava.nio.channels.Pipe; ^java.io.IOException
m401 openSelector ()Ljava.nio.channels.spi.AbstractSelector; ^java.io.IOException
m401 openServerSocketChannel ()Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
m401 openSocketChannel ()Ljava.nio.channels.SocketChannel; ^java.io.IOException
m1 inheritedChannel ()Ljava.nio.channels.Channel; ^java.io.IOException
m1 openSocketChannel (Ljava.net.ProtocolFamily;)Ljava.nio.channels.SocketChannel; ^java.io.IOException
m1 openServerSocketChannel (Ljava.net.ProtocolFamily;)Ljava.nio.channels.ServerSocketChannel; ^java.io.IOException
