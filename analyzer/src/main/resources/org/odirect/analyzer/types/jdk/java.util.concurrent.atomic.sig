AtomicBoolean 548
AtomicInteger 998
AtomicIntegerArray 974
AtomicIntegerFieldUpdater 686
AtomicLong 1002
AtomicLongArray 977
AtomicLongFieldUpdater 687
AtomicMarkableReference 195
AtomicReference 892
AtomicReferenceArray 932
AtomicReferenceFieldUpdater 615
AtomicStampedReference 196
DoubleAccumulator 277
DoubleAdder 228
LongAccumulator 275
LongAdder 262
Striped64 14

c1 LObject;Ljava.io.Serializable;
m1 <init> (Z)V
m1 <init> ()V
m11 get ()Z
m11 compareAndSet (ZZ)Z
m1 weakCompareAndSet (ZZ)Z
m1 weakCompareAndSetPlain (ZZ)Z
m11 set (Z)V
m11 lazySet (Z)V
m11 getAndSet (Z)Z
m1 toString ()LString;
m11 getPlain ()Z
m11 setPlain (Z)V
m11 getOpaque ()Z
m11 setOpaque (Z)V
m11 getAcquire ()Z
m11 setRelease (Z)V
m11 compareAndExchange (ZZ)Z
m11 compareAndExchangeAcquire (ZZ)Z
m11 compareAndExchangeRelease (ZZ)Z
m11 weakCompareAndSetVolatile (ZZ)Z
m11 weakCompareAndSetAcquire (ZZ)Z
m11 weakCompareAndSetRelease (ZZ)Z
c1 LNumber;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> ()V
m11 get ()I
m11 set (I)V
m11 lazySet (I)V
m11 getAndSet (I)I
m11 compareAndSet (II)Z
m11 weakCompareAndSet (II)Z
m11 weakCompareAndSetPlain (II)Z
m11 getAndIncrement ()I
m11 getAndDecrement ()I
m11 getAndAdd (I)I
m11 incrementAndGet ()I
m11 decrementAndGet ()I
m11 addAndGet (I)I
m11 getAndUpdate (Ljava.util.function.IntUnaryOperator;)I
m11 updateAndGet (Ljava.util.function.IntUnaryOperator;)I
m11 getAndAccumulate (ILjava.util.function.IntBinaryOperator;)I
m11 accumulateAndGet (ILjava.util.function.IntBinaryOperator;)I
m1 toString ()LString;
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m11 getPlain ()I
m11 setPlain (I)V
m11 getOpaque ()I
m11 setOpaque (I)V
m11 getAcquire ()I
m11 setRelease (I)V
m11 compareAndExchange (II)I
m11 compareAndExchangeAcquire (II)I
m11 compareAndExchangeRelease (II)I
m11 weakCompareAndSetVolatile (II)Z
m11 weakCompareAndSetAcquire (II)Z
m11 weakCompareAndSetRelease (II)Z
c1 LObject;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> ([I)V
m11 length ()I
m11 get (I)I
m11 set (II)V
m11 lazySet (II)V
m11 getAndSet (II)I
m11 compareAndSet (III)Z
m11 weakCompareAndSet (III)Z
m11 weakCompareAndSetPlain (III)Z
m11 getAndIncrement (I)I
m11 getAndDecrement (I)I
m11 getAndAdd (II)I
m11 incrementAndGet (I)I
m11 decrementAndGet (I)I
m11 addAndGet (II)I
m11 getAndUpdate (ILjava.util.function.IntUnaryOperator;)I
m11 updateAndGet (ILjava.util.function.IntUnaryOperator;)I
m11 getAndAccumulate (IILjava.util.function.IntBinaryOperator;)I
m11 accumulateAndGet (IILjava.util.function.IntBinaryOperator;)I
m1 toString ()LString;
m11 getPlain (I)I
m11 setPlain (II)V
m11 getOpaque (I)I
m11 setOpaque (II)V
m11 getAcquire (I)I
m11 setRelease (II)V
m11 compareAndExchange (III)I
m11 compareAndExchangeAcquire (III)I
m11 compareAndExchangeRelease (III)I
m11 weakCompareAndSetVolatile (III)Z
m11 weakCompareAndSetAcquire (III)Z
m11 weakCompareAndSetRelease (III)Z
c401 <T:LObject;>LObject;
m9 newUpdater <U:LObject;>(LClass<TU;>;LString;)Ljava.util.concurrent.atomic.AtomicIntegerFieldUpdater<TU;>;
m4 <init> ()V
m401 compareAndSet (TT;II)Z
m401 weakCompareAndSet (TT;II)Z
m401 set (TT;I)V
m401 lazySet (TT;I)V
m401 get (TT;)I
m1 getAndSet (TT;I)I
m1 getAndIncrement (TT;)I
m1 getAndDecrement (TT;)I
m1 getAndAdd (TT;I)I
m1 incrementAndGet (TT;)I
m1 decrementAndGet (TT;)I
m1 addAndGet (TT;I)I
m11 getAndUpdate (TT;Ljava.util.function.IntUnaryOperator;)I
m11 updateAndGet (TT;Ljava.util.function.IntUnaryOperator;)I
m11 getAndAccumulate (TT;ILjava.util.function.IntBinaryOperator;)I
m11 accumulateAndGet (TT;ILjava.util.function.IntBinaryOperator;)I
c1 LNumber;Ljava.io.Serializable;
m1 <init> (J)V
m1 <init> ()V
m11 get ()J
m11 set (J)V
m11 lazySet (J)V
m11 getAndSet (J)J
m11 compareAndSet (JJ)Z
m11 weakCompareAndSet (JJ)Z
m11 weakCompareAndSetPlain (JJ)Z
m11 getAndIncrement ()J
m11 getAndDecrement ()J
m11 getAndAdd (J)J
m11 incrementAndGet ()J
m11 decrementAndGet ()J
m11 addAndGet (J)J
m11 getAndUpdate (Ljava.util.function.LongUnaryOperator;)J
m11 updateAndGet (Ljava.util.function.LongUnaryOperator;)J
m11 getAndAccumulate (JLjava.util.function.LongBinaryOperator;)J
m11 accumulateAndGet (JLjava.util.function.LongBinaryOperator;)J
m1 toString ()LString;
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m11 getPlain ()J
m11 setPlain (J)V
m11 getOpaque ()J
m11 setOpaque (J)V
m11 getAcquire ()J
m11 setRelease (J)V
m11 compareAndExchange (JJ)J
m11 compareAndExchangeAcquire (JJ)J
m11 compareAndExchangeRelease (JJ)J
m11 weakCompareAndSetVolatile (JJ)Z
m11 weakCompareAndSetAcquire (JJ)Z
m11 weakCompareAndSetRelease (JJ)Z
c1 LObject;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> ([J)V
m11 length ()I
m11 get (I)J
m11 set (IJ)V
m11 lazySet (IJ)V
m11 getAndSet (IJ)J
m11 compareAndSet (IJJ)Z
m11 weakCompareAndSet (IJJ)Z
m11 weakCompareAndSetPlain (IJJ)Z
m11 getAndIncrement (I)J
m11 getAndDecrement (I)J
m11 getAndAdd (IJ)J
m11 incrementAndGet (I)J
m11 decrementAndGet (I)J
m1 addAndGet (IJ)J
m11 getAndUpdate (ILjava.util.function.LongUnaryOperator;)J
m11 updateAndGet (ILjava.util.function.LongUnaryOperator;)J
m11 getAndAccumulate (IJLjava.util.function.LongBinaryOperator;)J
m11 accumulateAndGet (IJLjava.util.function.LongBinaryOperator;)J
m1 toString ()LString;
m11 getPlain (I)J
m11 setPlain (IJ)V
m11 getOpaque (I)J
m11 setOpaque (IJ)V
m11 getAcquire (I)J
m11 setRelease (IJ)V
m11 compareAndExchange (IJJ)J
m11 compareAndExchangeAcquire (IJJ)J
m11 compareAndExchangeRelease (IJJ)J
m11 weakCompareAndSetVolatile (IJJ)Z
m11 weakCompareAndSetAcquire (IJJ)Z
m11 weakCompareAndSetRelease (IJJ)Z
c401 <T:LObject;>LObject;
m9 newUpdater <U:LObject;>(LClass<TU;>;LString;)Ljava.util.concurrent.atomic.AtomicLongFieldUpdater<TU;>;
m4 <init> ()V
m401 compareAndSet (TT;JJ)Z
m401 weakCompareAndSet (TT;JJ)Z
m401 set (TT;J)V
m401 lazySet (TT;J)V
m401 get (TT;)J
m1 getAndSet (TT;J)J
m1 getAndIncrement (TT;)J
m1 getAndDecrement (TT;)J
m1 getAndAdd (TT;J)J
m1 incrementAndGet (TT;)J
m1 decrementAndGet (TT;)J
m1 addAndGet (TT;J)J
m11 getAndUpdate (TT;Ljava.util.function.LongUnaryOperator;)J
m11 updateAndGet (TT;Ljava.util.function.LongUnaryOperator;)J
m11 getAndAccumulate (TT;JLjava.util.function.LongBinaryOperator;)J
m11 accumulateAndGet (TT;JLjava.util.function.LongBinaryOperator;)J
c1 <V:LObject;>LObject;
m1 <init> (TV;Z)V
m1 getReference ()TV;
m1 isMarked ()Z
m1 get ([Z)TV;
m1 weakCompareAndSet (TV;TV;ZZ)Z
m1 compareAndSet (TV;TV;ZZ)Z
m1 set (TV;Z)V
m1 attemptMark (TV;Z)Z
c1 <V:LObject;>LObject;Ljava.io.Serializable;
m1 <init> (TV;)V
m1 <init> ()V
m11 get ()TV;
m11 set (TV;)V
m11 lazySet (TV;)V
m11 compareAndSet (TV;TV;)Z
m11 weakCompareAndSet (TV;TV;)Z
m11 weakCompareAndSetPlain (TV;TV;)Z
m11 getAndSet (TV;)TV;
m11 getAndUpdate (Ljava.util.function.UnaryOperator<TV;>;)TV;
m11 updateAndGet (Ljava.util.function.UnaryOperator<TV;>;)TV;
m11 getAndAccumulate (TV;Ljava.util.function.BinaryOperator<TV;>;)TV;
m11 accumulateAndGet (TV;Ljava.util.function.BinaryOperator<TV;>;)TV;
m1 toString ()LString;
m11 getPlain ()TV;
m11 setPlain (TV;)V
m11 getOpaque ()TV;
m11 setOpaque (TV;)V
m11 getAcquire ()TV;
m11 setRelease (TV;)V
m11 compareAndExchange (TV;TV;)TV;
m11 compareAndExchangeAcquire (TV;TV;)TV;
m11 compareAndExchangeRelease (TV;TV;)TV;
m11 weakCompareAndSetVolatile (TV;TV;)Z
m11 weakCompareAndSetAcquire (TV;TV;)Z
m11 weakCompareAndSetRelease (TV;TV;)Z
c1 <E:LObject;>LObject;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> ([TE;)V
m11 length ()I
m11 get (I)TE;
m11 set (ITE;)V
m11 lazySet (ITE;)V
m11 getAndSet (ITE;)TE;
m11 compareAndSet (ITE;TE;)Z
m11 weakCompareAndSet (ITE;TE;)Z
m11 weakCompareAndSetPlain (ITE;TE;)Z
m11 getAndUpdate (ILjava.util.function.UnaryOperator<TE;>;)TE;
m11 updateAndGet (ILjava.util.function.UnaryOperator<TE;>;)TE;
m11 getAndAccumulate (ITE;Ljava.util.function.BinaryOperator<TE;>;)TE;
m11 accumulateAndGet (ITE;Ljava.util.function.BinaryOperator<TE;>;)TE;
m1 toString ()LString;
m11 getPlain (I)TE;
m11 setPlain (ITE;)V
m11 getOpaque (I)TE;
m11 setOpaque (ITE;)V
m11 getAcquire (I)TE;
m11 setRelease (ITE;)V
m11 compareAndExchange (ITE;TE;)TE;
m11 compareAndExchangeAcquire (ITE;TE;)TE;
m11 compareAndExchangeRelease (ITE;TE;)TE;
m11 weakCompareAndSetVolatile (ITE;TE;)Z
m11 weakCompareAndSetAcquire (ITE;TE;)Z
m11 weakCompareAndSetRelease (ITE;TE;)Z
c401 <T:LObject;V:LObject;>LObject;
m9 newUpdater <U:LObject;W:LObject;>(LClass<TU;>;LClass<TW;>;LString;)Ljava.util.concurrent.atomic.AtomicReferenceFieldUpdater<TU;TW;>;
m4 <init> ()V
m401 compareAndSet (TT;TV;TV;)Z
m401 weakCompareAndSet (TT;TV;TV;)Z
m401 set (TT;TV;)V
m401 lazySet (TT;TV;)V
m401 get (TT;)TV;
m1 getAndSet (TT;TV;)TV;
m11 getAndUpdate (TT;Ljava.util.function.UnaryOperator<TV;>;)TV;
m11 updateAndGet (TT;Ljava.util.function.UnaryOperator<TV;>;)TV;
m11 getAndAccumulate (TT;TV;Ljava.util.function.BinaryOperator<TV;>;)TV;
m11 accumulateAndGet (TT;TV;Ljava.util.function.BinaryOperator<TV;>;)TV;
c1 <V:LObject;>LObject;
m1 <init> (TV;I)V
m1 getReference ()TV;
m1 getStamp ()I
m1 get ([I)TV;
m1 weakCompareAndSet (TV;TV;II)Z
m1 compareAndSet (TV;TV;II)Z
m1 set (TV;I)V
m1 attemptStamp (TV;I)Z
c1 Ljava.util.concurrent.atomic.Striped64;Ljava.io.Serializable;
m1 <init> (Ljava.util.function.DoubleBinaryOperator;D)V
m1 accumulate (D)V
m1 get ()D
m1 reset ()V
m1 getThenReset ()D
m1 toString ()LString;
m1 doubleValue ()D
m1 longValue ()J
m1 intValue ()I
m1 floatValue ()F
c1 Ljava.util.concurrent.atomic.Striped64;Ljava.io.Serializable;
m1 <init> ()V
m1 add (D)V
m1 sum ()D
m1 reset ()V
m1 sumThenReset ()D
m1 toString ()LString;
m1 doubleValue ()D
m1 longValue ()J
m1 intValue ()I
m1 floatValue ()F
c1 Ljava.util.concurrent.atomic.Striped64;Ljava.io.Serializable;
m1 <init> (Ljava.util.function.LongBinaryOperator;J)V
m1 accumulate (J)V
m1 get ()J
m1 reset ()V
m1 getThenReset ()J
m1 toString ()LString;
m1 longValue ()J
m1 intValue ()I
m1 floatValue ()F
m1 doubleValue ()D
c1 Ljava.util.concurrent.atomic.Striped64;Ljava.io.Serializable;
m1 <init> ()V
m1 add (J)V
m1 increment ()V
m1 decrement ()V
m1 sum ()J
m1 reset ()V
m1 sumThenReset ()J
m1 toString ()LString;
m1 longValue ()J
m1 intValue ()I
m1 floatValue ()F
m1 doubleValue ()D
c400 LNumber;
