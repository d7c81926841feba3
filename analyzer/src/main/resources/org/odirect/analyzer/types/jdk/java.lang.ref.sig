Cleaner 187
Cleaner.Cleanable 29
PhantomReference 112
Reference 196
ReferenceQueue 233
SoftReference 129
WeakReference 116

c11 LObject;
m9 create ()Ljava.lang.ref.Cleaner;
m9 create (Ljava.util.concurrent.ThreadFactory;)Ljava.lang.ref.Cleaner;
m1 register (LObject;LRunnable;)Ljava.lang.ref.Cleaner.Cleanable;
i609 LObject;
m401 clean ()V
c1 <T:LObject;>Ljava.lang.ref.Reference<TT;>;
m1 get ()TT;
m1 <init> (TT;Ljava.lang.ref.ReferenceQueue<-TT;>;)V
c401 <T:LObject;>LObject;
m1 get ()TT;
m11 refersTo (TT;)Z
m1 clear ()V
m1 isEnqueued ()Z
m1 enqueue ()Z
m4 clone ()LObject; ^java.lang.CloneNotSupportedException
m9 reachabilityFence (LObject;)V
c1 <T:LObject;>LObject;
m1 <init> ()V
m1 poll ()Ljava.lang.ref.Reference<+TT;>;
m1 remove (J)Ljava.lang.ref.Reference<+TT;>; ^java.lang.InterruptedException
m1 remove ()Ljava.lang.ref.Reference<+TT;>; ^java.lang.InterruptedException
c1 <T:LObject;>Ljava.lang.ref.Reference<TT;>;
m1 <init> (TT;)V
m1 <init> (TT;Ljava.lang.ref.ReferenceQueue<-TT;>;)V
m1 get ()TT;
c1 <T:LObject;>Ljava.lang.ref.Reference<TT;>;
m1 <init> (TT;)V
m1 <init> (TT;Ljava.lang.ref.ReferenceQueue<-TT;>;)V
