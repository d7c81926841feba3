AbstractExecutorService 1255
ArrayBlockingQueue 1027
BlockingDeque 1288
BlockingQueue 508
BrokenBarrierException 51
Callable 63
CancellationException 63
CompletableFuture 8716
CompletableFuture.AsynchronousCompletionTask 14
CompletionException 116
CompletionService 410
CompletionStage 6158
ConcurrentHashMap 4779
ConcurrentHashMap.CollectionView 504
ConcurrentHashMap.KeySetView 435
ConcurrentLinkedDeque 1101
ConcurrentLinkedQueue 684
ConcurrentMap 623
ConcurrentNavigableMap 778
ConcurrentSkipListMap 2406
ConcurrentSkipListSet 1161
CopyOnWriteArrayList 1420
CopyOnWriteArraySet 659
CountDownLatch 205
CountedCompleter 919
CyclicBarrier 371
DelayQueue 682
Delayed 107
Exchanger 214
ExecutionException 109
Executor 41
ExecutorCompletionService 605
ExecutorService 1287
Executors 2175
Flow 38
Flow.Processor 121
Flow.Publisher 89
Flow.Subscriber 154
Flow.Subscription 48
ForkJoinPool 4172
ForkJoinPool.ForkJoinWorkerThreadFactory 110
ForkJoinPool.ManagedBlocker 83
ForkJoinTask 2289
ForkJoinWorkerThread 277
Future 432
Future.State 357
FutureTask 637
LinkedBlockingDeque 2013
LinkedBlockingQueue 1009
LinkedTransferQueue 1175
Phaser 729
PriorityBlockingQueue 1047
RecursiveAction 146
RecursiveTask 151
RejectedExecutionException 116
RejectedExecutionHandler 92
RunnableFuture 83
RunnableScheduledFuture 131
ScheduledExecutorService 519
ScheduledFuture 90
ScheduledThreadPoolExecutor 1758
Semaphore 660
StructureViolationException 59
StructuredTaskScope 835
StructuredTaskScope.Configuration 309
StructuredTaskScope.FailedException 23
StructuredTaskScope.Joiner 946
StructuredTaskScope.Subtask 174
StructuredTaskScope.Subtask.State 435
StructuredTaskScope.TimeoutException 23
SubmissionPublisher 1113
SynchronousQueue 924
ThreadFactory 50
ThreadLocalRandom 853
ThreadPoolExecutor 1798
ThreadPoolExecutor.AbortPolicy 149
ThreadPoolExecutor.CallerRunsPolicy 149
ThreadPoolExecutor.DiscardOldestPolicy 149
ThreadPoolExecutor.DiscardPolicy 149
TimeUnit 957
TimeoutException 51
TransferQueue 293

c401 LObject;Ljava.util.concurrent.ExecutorService;
m1 <init> ()V
m4 newTaskFor <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.RunnableFuture<TT;>;
m4 newTaskFor <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.RunnableFuture<TT;>;
m1 submit (LRunnable;)Ljava.util.concurrent.Future<*>;
m1 submit <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.Future<TT;>;
m1 submit <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.Future<TT;>;
m1 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m1 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m1 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
m1 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingQueue<TE;>;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> (IZ)V
m1 <init> (IZLjava.util.Collection<+TE;>;)V
m1 add (TE;)Z
m1 offer (TE;)Z
m1 put (TE;)V ^java.lang.InterruptedException
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 poll ()TE;
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 peek ()TE;
m1 size ()I
m1 remainingCapacity ()I
m1 remove (LObject;)Z
m1 contains (LObject;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 toString ()LString;
m1 clear ()V
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
i601 <E:LObject;>LObject;Ljava.util.concurrent.BlockingQueue<TE;>;Ljava.util.Deque<TE;>;
m401 addFirst (TE;)V
m401 addLast (TE;)V
m401 offerFirst (TE;)Z
m401 offerLast (TE;)Z
m401 putFirst (TE;)V ^java.lang.InterruptedException
m401 putLast (TE;)V ^java.lang.InterruptedException
m401 offerFirst (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 offerLast (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 takeFirst ()TE; ^java.lang.InterruptedException
m401 takeLast ()TE; ^java.lang.InterruptedException
m401 pollFirst (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m401 pollLast (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m401 removeFirstOccurrence (LObject;)Z
m401 removeLastOccurrence (LObject;)Z
m401 add (TE;)Z
m401 offer (TE;)Z
m401 put (TE;)V ^java.lang.InterruptedException
m401 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 remove ()TE;
m401 poll ()TE;
m401 take ()TE; ^java.lang.InterruptedException
m401 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m401 element ()TE;
m401 peek ()TE;
m401 remove (LObject;)Z
m401 contains (LObject;)Z
m401 size ()I
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 push (TE;)V
i601 <E:LObject;>LObject;Ljava.util.Queue<TE;>;
m401 add (TE;)Z
m401 offer (TE;)Z
m401 put (TE;)V ^java.lang.InterruptedException
m401 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 take ()TE; ^java.lang.InterruptedException
m401 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m401 remainingCapacity ()I
m401 remove (LObject;)Z
m401 contains (LObject;)Z
m401 drainTo (Ljava.util.Collection<-TE;>;)I
m401 drainTo (Ljava.util.Collection<-TE;>;I)I
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
i601 <V:LObject;>LObject;
m401 call ()TV; ^java.lang.Exception
c1 LIllegalStateException;
m1 <init> ()V
m1 <init> (LString;)V
c1 <T:LObject;>LObject;Ljava.util.concurrent.Future<TT;>;Ljava.util.concurrent.CompletionStage<TT;>;
m1 <init> ()V
m9 supplyAsync <U:LObject;>(Ljava.util.function.Supplier<TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m9 supplyAsync <U:LObject;>(Ljava.util.function.Supplier<TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TU;>;
m9 runAsync (LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m9 runAsync (LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m9 completedFuture <U:LObject;>(TU;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 isDone ()Z
m1 get ()TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m1 get (JLjava.util.concurrent.TimeUnit;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m1 join ()TT;
m1 getNow (TT;)TT;
m1 resultNow ()TT;
m1 exceptionNow ()LThrowable;
m1 complete (TT;)Z
m1 completeExceptionally (LThrowable;)Z
m1 thenApply <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 thenApplyAsync <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 thenApplyAsync <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 thenAccept (Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenAcceptAsync (Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenAcceptAsync (Ljava.util.function.Consumer<-TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenRun (LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenRunAsync (LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenRunAsync (LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenCombine <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;)Ljava.util.concurrent.CompletableFuture<TV;>;
m1 thenCombineAsync <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;)Ljava.util.concurrent.CompletableFuture<TV;>;
m1 thenCombineAsync <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TV;>;
m1 thenAcceptBoth <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenAcceptBothAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenAcceptBothAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterBoth (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterBothAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterBothAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 applyToEither <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 applyToEitherAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 applyToEitherAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 acceptEither (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 acceptEitherAsync (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 acceptEitherAsync (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterEither (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterEitherAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 runAfterEitherAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m1 thenCompose <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 thenComposeAsync <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 thenComposeAsync <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 whenComplete (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 whenCompleteAsync (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 whenCompleteAsync (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 handle <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 handleAsync <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 handleAsync <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TU;>;
m1 toCompletableFuture ()Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionally (Ljava.util.function.Function<LThrowable;+TT;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionallyAsync (Ljava.util.function.Function<LThrowable;+TT;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionallyAsync (Ljava.util.function.Function<LThrowable;+TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionallyCompose (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionallyComposeAsync (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 exceptionallyComposeAsync (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TT;>;
m89 allOf ([Ljava.util.concurrent.CompletableFuture<*>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
m89 anyOf ([Ljava.util.concurrent.CompletableFuture<*>;)Ljava.util.concurrent.CompletableFuture<LObject;>;
m1 cancel (Z)Z
m1 isCancelled ()Z
m1 isCompletedExceptionally ()Z
m1 state ()Ljava.util.concurrent.Future.State;
m1 obtrudeValue (TT;)V
m1 obtrudeException (LThrowable;)V
m1 getNumberOfDependents ()I
m1 toString ()LString;
m1 newIncompleteFuture <U:LObject;>()Ljava.util.concurrent.CompletableFuture<TU;>;
m1 defaultExecutor ()Ljava.util.concurrent.Executor;
m1 copy ()Ljava.util.concurrent.CompletableFuture<TT;>;
m1 minimalCompletionStage ()Ljava.util.concurrent.CompletionStage<TT;>;
m1 completeAsync (Ljava.util.function.Supplier<+TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 completeAsync (Ljava.util.function.Supplier<+TT;>;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 orTimeout (JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.CompletableFuture<TT;>;
m1 completeOnTimeout (TT;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.CompletableFuture<TT;>;
m9 delayedExecutor (JLjava.util.concurrent.TimeUnit;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.Executor;
m9 delayedExecutor (JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.Executor;
m9 completedStage <U:LObject;>(TU;)Ljava.util.concurrent.CompletionStage<TU;>;
m9 failedFuture <U:LObject;>(LThrowable;)Ljava.util.concurrent.CompletableFuture<TU;>;
m9 failedStage <U:LObject;>(LThrowable;)Ljava.util.concurrent.CompletionStage<TU;>;
i609 LObject;
c1 LRuntimeException;
m4 <init> ()V
m4 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 <V:LObject;>LObject;
m401 submit (Ljava.util.concurrent.Callable<TV;>;)Ljava.util.concurrent.Future<TV;>;
m401 submit (LRunnable;TV;)Ljava.util.concurrent.Future<TV;>;
m401 take ()Ljava.util.concurrent.Future<TV;>; ^java.lang.InterruptedException
m401 poll ()Ljava.util.concurrent.Future<TV;>;
m401 poll (JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.Future<TV;>; ^java.lang.InterruptedException
i601 <T:LObject;>LObject;
m401 thenApply <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 thenApplyAsync <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 thenApplyAsync <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 thenAccept (Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenAcceptAsync (Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenAcceptAsync (Ljava.util.function.Consumer<-TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenRun (LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenRunAsync (LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenRunAsync (LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenCombine <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;)Ljava.util.concurrent.CompletionStage<TV;>;
m401 thenCombineAsync <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;)Ljava.util.concurrent.CompletionStage<TV;>;
m401 thenCombineAsync <U:LObject;V:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiFunction<-TT;-TU;+TV;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TV;>;
m401 thenAcceptBoth <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenAcceptBothAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenAcceptBothAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TU;>;Ljava.util.function.BiConsumer<-TT;-TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterBoth (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterBothAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterBothAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 applyToEither <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 applyToEitherAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 applyToEitherAsync <U:LObject;>(Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Function<-TT;TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 acceptEither (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 acceptEitherAsync (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 acceptEitherAsync (Ljava.util.concurrent.CompletionStage<+TT;>;Ljava.util.function.Consumer<-TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterEither (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterEitherAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 runAfterEitherAsync (Ljava.util.concurrent.CompletionStage<*>;LRunnable;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<LVoid;>;
m401 thenCompose <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 thenComposeAsync <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 thenComposeAsync <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.concurrent.CompletionStage<TU;>;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 handle <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 handleAsync <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 handleAsync <U:LObject;>(Ljava.util.function.BiFunction<-TT;LThrowable;+TU;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TU;>;
m401 whenComplete (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m401 whenCompleteAsync (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m401 whenCompleteAsync (Ljava.util.function.BiConsumer<-TT;-LThrowable;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TT;>;
m401 exceptionally (Ljava.util.function.Function<LThrowable;+TT;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m10001 exceptionallyAsync (Ljava.util.function.Function<LThrowable;+TT;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m10001 exceptionallyAsync (Ljava.util.function.Function<LThrowable;+TT;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TT;>;
m10001 exceptionallyCompose (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m10001 exceptionallyComposeAsync (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;)Ljava.util.concurrent.CompletionStage<TT;>;
m10001 exceptionallyComposeAsync (Ljava.util.function.Function<LThrowable;+Ljava.util.concurrent.CompletionStage<TT;>;>;Ljava.util.concurrent.Executor;)Ljava.util.concurrent.CompletionStage<TT;>;
m401 toCompletableFuture ()Ljava.util.concurrent.CompletableFuture<TT;>;
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.concurrent.ConcurrentMap<TK;TV;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 <init> (IF)V
m1 <init> (IFI)V
m1 size ()I
m1 isEmpty ()Z
m1 get (LObject;)TV;
m1 containsKey (LObject;)Z
m1 containsValue (LObject;)Z
m1 put (TK;TV;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 remove (LObject;)TV;
m1 clear ()V
m1 keySet ()Ljava.util.concurrent.ConcurrentHashMap.KeySetView<TK;TV;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 hashCode ()I
m1 toString ()LString;
m1 equals (LObject;)Z
m1 putIfAbsent (TK;TV;)TV;
m1 remove (LObject;LObject;)Z
m1 replace (TK;TV;TV;)Z
m1 replace (TK;TV;)TV;
m1 getOrDefault (LObject;TV;)TV;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m1 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m1 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m1 contains (LObject;)Z
m1 keys ()Ljava.util.Enumeration<TK;>;
m1 elements ()Ljava.util.Enumeration<TV;>;
m1 mappingCount ()J
m9 newKeySet <K:LObject;>()Ljava.util.concurrent.ConcurrentHashMap.KeySetView<TK;LBoolean;>;
m9 newKeySet <K:LObject;>(I)Ljava.util.concurrent.ConcurrentHashMap.KeySetView<TK;LBoolean;>;
m1 keySet (TV;)Ljava.util.concurrent.ConcurrentHashMap.KeySetView<TK;TV;>;
m1 forEach (JLjava.util.function.BiConsumer<-TK;-TV;>;)V
m1 forEach <U:LObject;>(JLjava.util.function.BiFunction<-TK;-TV;+TU;>;Ljava.util.function.Consumer<-TU;>;)V
m1 search <U:LObject;>(JLjava.util.function.BiFunction<-TK;-TV;+TU;>;)TU;
m1 reduce <U:LObject;>(JLjava.util.function.BiFunction<-TK;-TV;+TU;>;Ljava.util.function.BiFunction<-TU;-TU;+TU;>;)TU;
m1 reduceToDouble (JLjava.util.function.ToDoubleBiFunction<-TK;-TV;>;DLjava.util.function.DoubleBinaryOperator;)D
m1 reduceToLong (JLjava.util.function.ToLongBiFunction<-TK;-TV;>;JLjava.util.function.LongBinaryOperator;)J
m1 reduceToInt (JLjava.util.function.ToIntBiFunction<-TK;-TV;>;ILjava.util.function.IntBinaryOperator;)I
m1 forEachKey (JLjava.util.function.Consumer<-TK;>;)V
m1 forEachKey <U:LObject;>(JLjava.util.function.Function<-TK;+TU;>;Ljava.util.function.Consumer<-TU;>;)V
m1 searchKeys <U:LObject;>(JLjava.util.function.Function<-TK;+TU;>;)TU;
m1 reduceKeys (JLjava.util.function.BiFunction<-TK;-TK;+TK;>;)TK;
m1 reduceKeys <U:LObject;>(JLjava.util.function.Function<-TK;+TU;>;Ljava.util.function.BiFunction<-TU;-TU;+TU;>;)TU;
m1 reduceKeysToDouble (JLjava.util.function.ToDoubleFunction<-TK;>;DLjava.util.function.DoubleBinaryOperator;)D
m1 reduceKeysToLong (JLjava.util.function.ToLongFunction<-TK;>;JLjava.util.function.LongBinaryOperator;)J
m1 reduceKeysToInt (JLjava.util.function.ToIntFunction<-TK;>;ILjava.util.function.IntBinaryOperator;)I
m1 forEachValue (JLjava.util.function.Consumer<-TV;>;)V
m1 forEachValue <U:LObject;>(JLjava.util.function.Function<-TV;+TU;>;Ljava.util.function.Consumer<-TU;>;)V
m1 searchValues <U:LObject;>(JLjava.util.function.Function<-TV;+TU;>;)TU;
m1 reduceValues (JLjava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m1 reduceValues <U:LObject;>(JLjava.util.function.Function<-TV;+TU;>;Ljava.util.function.BiFunction<-TU;-TU;+TU;>;)TU;
m1 reduceValuesToDouble (JLjava.util.function.ToDoubleFunction<-TV;>;DLjava.util.function.DoubleBinaryOperator;)D
m1 reduceValuesToLong (JLjava.util.function.ToLongFunction<-TV;>;JLjava.util.function.LongBinaryOperator;)J
m1 reduceValuesToInt (JLjava.util.function.ToIntFunction<-TV;>;ILjava.util.function.IntBinaryOperator;)I
m1 forEachEntry (JLjava.util.function.Consumer<-Ljava.util.Map.Entry<TK;TV;>;>;)V
m1 forEachEntry <U:LObject;>(JLjava.util.function.Function<Ljava.util.Map.Entry<TK;TV;>;+TU;>;Ljava.util.function.Consumer<-TU;>;)V
m1 searchEntries <U:LObject;>(JLjava.util.function.Function<Ljava.util.Map.Entry<TK;TV;>;+TU;>;)TU;
m1 reduceEntries (JLjava.util.function.BiFunction<Ljava.util.Map.Entry<TK;TV;>;Ljava.util.Map.Entry<TK;TV;>;+Ljava.util.Map.Entry<TK;TV;>;>;)Ljava.util.Map.Entry<TK;TV;>;
m1 reduceEntries <U:LObject;>(JLjava.util.function.Function<Ljava.util.Map.Entry<TK;TV;>;+TU;>;Ljava.util.function.BiFunction<-TU;-TU;+TU;>;)TU;
m1 reduceEntriesToDouble (JLjava.util.function.ToDoubleFunction<Ljava.util.Map.Entry<TK;TV;>;>;DLjava.util.function.DoubleBinaryOperator;)D
m1 reduceEntriesToLong (JLjava.util.function.ToLongFunction<Ljava.util.Map.Entry<TK;TV;>;>;JLjava.util.function.LongBinaryOperator;)J
m1 reduceEntriesToInt (JLjava.util.function.ToIntFunction<Ljava.util.Map.Entry<TK;TV;>;>;ILjava.util.function.IntBinaryOperator;)I
c408 <K:LObject;V:LObject;E:LObject;>LObject;Ljava.util.Collection<TE;>;Ljava.io.Serializable;
m1 getMap ()Ljava.util.concurrent.ConcurrentHashMap<TK;TV;>;
m11 clear ()V
m11 size ()I
m11 isEmpty ()Z
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 contains (LObject;)Z
m401 remove (LObject;)Z
m11 toArray ()[LObject;
m11 toArray <T:LObject;>([TT;)[TT;
m11 toString ()LString;
m11 containsAll (Ljava.util.Collection<*>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m11 retainAll (Ljava.util.Collection<*>;)Z
c19 <K:LObject;V:LObject;>Ljava.util.concurrent.ConcurrentHashMap.CollectionView<TK;TV;TK;>;Ljava.util.Set<TK;>;Ljava.io.Serializable;
m1 getMappedValue ()TV;
m1 contains (LObject;)Z
m1 remove (LObject;)Z
m1 iterator ()Ljava.util.Iterator<TK;>;
m1 add (TK;)Z
m1 addAll (Ljava.util.Collection<+TK;>;)Z
m1 hashCode ()I
m1 equals (LObject;)Z
m1 spliterator ()Ljava.util.Spliterator<TK;>;
m1 forEach (Ljava.util.function.Consumer<-TK;>;)V
c1 <E:LObject;>Ljava.util.AbstractCollection<TE;>;Ljava.util.Deque<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 offerFirst (TE;)Z
m1 offerLast (TE;)Z
m1 peekFirst ()TE;
m1 peekLast ()TE;
m1 getFirst ()TE;
m1 getLast ()TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 offer (TE;)Z
m1 add (TE;)Z
m1 poll ()TE;
m1 peek ()TE;
m1 remove ()TE;
m1 pop ()TE;
m1 element ()TE;
m1 push (TE;)V
m1 removeFirstOccurrence (LObject;)Z
m1 removeLastOccurrence (LObject;)Z
m1 contains (LObject;)Z
m1 isEmpty ()Z
m1 size ()I
m1 remove (LObject;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 clear ()V
m1 toString ()LString;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.Queue<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 add (TE;)Z
m1 offer (TE;)Z
m1 poll ()TE;
m1 peek ()TE;
m1 isEmpty ()Z
m1 size ()I
m1 contains (LObject;)Z
m1 remove (LObject;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 toString ()LString;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 clear ()V
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
i601 <K:LObject;V:LObject;>LObject;Ljava.util.Map<TK;TV;>;
m10001 getOrDefault (LObject;TV;)TV;
m10001 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m401 putIfAbsent (TK;TV;)TV;
m401 remove (LObject;LObject;)Z
m401 replace (TK;TV;TV;)Z
m401 replace (TK;TV;)TV;
m10001 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m10001 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m10001 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m10001 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m10001 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
i601 <K:LObject;V:LObject;>LObject;Ljava.util.concurrent.ConcurrentMap<TK;TV;>;Ljava.util.NavigableMap<TK;TV;>;
m401 subMap (TK;ZTK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 headMap (TK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 tailMap (TK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 subMap (TK;TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 headMap (TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 tailMap (TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 descendingMap ()Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m401 navigableKeySet ()Ljava.util.NavigableSet<TK;>;
m401 keySet ()Ljava.util.NavigableSet<TK;>;
m401 descendingKeySet ()Ljava.util.NavigableSet<TK;>;
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Comparator<-TK;>;)V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 <init> (Ljava.util.SortedMap<TK;+TV;>;)V
m1 clone ()Ljava.util.concurrent.ConcurrentSkipListMap<TK;TV;>;
m1 containsKey (LObject;)Z
m1 get (LObject;)TV;
m1 getOrDefault (LObject;TV;)TV;
m1 put (TK;TV;)TV;
m1 remove (LObject;)TV;
m1 containsValue (LObject;)Z
m1 size ()I
m1 isEmpty ()Z
m1 clear ()V
m1 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m1 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m1 keySet ()Ljava.util.NavigableSet<TK;>;
m1 navigableKeySet ()Ljava.util.NavigableSet<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 descendingMap ()Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 descendingKeySet ()Ljava.util.NavigableSet<TK;>;
m1 equals (LObject;)Z
m1 putIfAbsent (TK;TV;)TV;
m1 remove (LObject;LObject;)Z
m1 replace (TK;TV;TV;)Z
m1 replace (TK;TV;)TV;
m1 comparator ()Ljava.util.Comparator<-TK;>;
m1 firstKey ()TK;
m1 lastKey ()TK;
m1 putFirst (TK;TV;)TV;
m1 putLast (TK;TV;)TV;
m1 subMap (TK;ZTK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 headMap (TK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 tailMap (TK;Z)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 subMap (TK;TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 headMap (TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 tailMap (TK;)Ljava.util.concurrent.ConcurrentNavigableMap<TK;TV;>;
m1 lowerEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 lowerKey (TK;)TK;
m1 floorEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 floorKey (TK;)TK;
m1 ceilingEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 ceilingKey (TK;)TK;
m1 higherEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 higherKey (TK;)TK;
m1 firstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 lastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 pollFirstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 pollLastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
c1 <E:LObject;>Ljava.util.AbstractSet<TE;>;Ljava.util.NavigableSet<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Comparator<-TE;>;)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 <init> (Ljava.util.SortedSet<TE;>;)V
m1 clone ()Ljava.util.concurrent.ConcurrentSkipListSet<TE;>;
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 clear ()V
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 equals (LObject;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 lower (TE;)TE;
m1 floor (TE;)TE;
m1 ceiling (TE;)TE;
m1 higher (TE;)TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 comparator ()Ljava.util.Comparator<-TE;>;
m1 first ()TE;
m1 last ()TE;
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 subSet (TE;ZTE;Z)Ljava.util.NavigableSet<TE;>;
m1 headSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m1 tailSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m1 subSet (TE;TE;)Ljava.util.NavigableSet<TE;>;
m1 headSet (TE;)Ljava.util.NavigableSet<TE;>;
m1 tailSet (TE;)Ljava.util.NavigableSet<TE;>;
m1 descendingSet ()Ljava.util.NavigableSet<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
c1 <E:LObject;>LObject;Ljava.util.List<TE;>;Ljava.util.RandomAccess;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 <init> ([TE;)V
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 indexOf (LObject;)I
m1 indexOf (TE;I)I
m1 lastIndexOf (LObject;)I
m1 lastIndexOf (TE;I)I
m1 clone ()LObject;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 get (I)TE;
m1 getFirst ()TE;
m1 getLast ()TE;
m1 set (ITE;)TE;
m1 add (TE;)Z
m1 add (ITE;)V
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 remove (I)TE;
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 remove (LObject;)Z
m1 addIfAbsent (TE;)Z
m1 containsAll (Ljava.util.Collection<*>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 addAllAbsent (Ljava.util.Collection<+TE;>;)I
m1 clear ()V
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 replaceAll (Ljava.util.function.UnaryOperator<TE;>;)V
m1 sort (Ljava.util.Comparator<-TE;>;)V
m1 toString ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 listIterator ()Ljava.util.ListIterator<TE;>;
m1 listIterator (I)Ljava.util.ListIterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 subList (II)Ljava.util.List<TE;>;
m1 reversed ()Ljava.util.List<TE;>;
c1 <E:LObject;>Ljava.util.AbstractSet<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 clear ()V
m1 remove (LObject;)Z
m1 add (TE;)Z
m1 containsAll (Ljava.util.Collection<*>;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 equals (LObject;)Z
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 spliterator ()Ljava.util.Spliterator<TE;>;
c1 LObject;
m1 <init> (I)V
m1 await ()V ^java.lang.InterruptedException
m1 await (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 countDown ()V
m1 getCount ()J
m1 toString ()LString;
c401 <T:LObject;>Ljava.util.concurrent.ForkJoinTask<TT;>;
m4 <init> (Ljava.util.concurrent.CountedCompleter<*>;I)V
m4 <init> (Ljava.util.concurrent.CountedCompleter<*>;)V
m4 <init> ()V
m401 compute ()V
m1 onCompletion (Ljava.util.concurrent.CountedCompleter<*>;)V
m1 onExceptionalCompletion (LThrowable;Ljava.util.concurrent.CountedCompleter<*>;)Z
m11 getCompleter ()Ljava.util.concurrent.CountedCompleter<*>;
m11 getPendingCount ()I
m11 setPendingCount (I)V
m11 addToPendingCount (I)V
m11 compareAndSetPendingCount (II)Z
m11 decrementPendingCountUnlessZero ()I
m11 getRoot ()Ljava.util.concurrent.CountedCompleter<*>;
m11 tryComplete ()V
m11 propagateCompletion ()V
m1 complete (TT;)V
m11 firstComplete ()Ljava.util.concurrent.CountedCompleter<*>;
m11 nextComplete ()Ljava.util.concurrent.CountedCompleter<*>;
m11 quietlyCompleteRoot ()V
m11 helpComplete (I)V
m14 exec ()Z
m1 getRawResult ()TT;
m4 setRawResult (TT;)V
c1 LObject;
m1 <init> (ILRunnable;)V
m1 <init> (I)V
m1 getParties ()I
m1 await ()I ^java.lang.InterruptedException,java.util.concurrent.BrokenBarrierException
m1 await (JLjava.util.concurrent.TimeUnit;)I ^java.lang.InterruptedException,java.util.concurrent.BrokenBarrierException,java.util.concurrent.TimeoutException
m1 isBroken ()Z
m1 reset ()V
m1 getNumberWaiting ()I
c1 <E::Ljava.util.concurrent.Delayed;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingQueue<TE;>;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 add (TE;)Z
m1 offer (TE;)Z
m1 put (TE;)V
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z
m1 poll ()TE;
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 remove ()TE;
m1 peek ()TE;
m1 size ()I
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 clear ()V
m1 remainingCapacity ()I
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 remove (LObject;)Z
m1 iterator ()Ljava.util.Iterator<TE;>;
i601 LObject;LComparable<Ljava.util.concurrent.Delayed;>;
m401 getDelay (Ljava.util.concurrent.TimeUnit;)J
c1 <V:LObject;>LObject;
m1 <init> ()V
m1 exchange (TV;)TV; ^java.lang.InterruptedException
m1 exchange (TV;JLjava.util.concurrent.TimeUnit;)TV; ^java.lang.InterruptedException,java.util.concurrent.TimeoutException
c1 LException;
m4 <init> ()V
m4 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;
m401 execute (LRunnable;)V
c1 <V:LObject;>LObject;Ljava.util.concurrent.CompletionService<TV;>;
m1 <init> (Ljava.util.concurrent.Executor;)V
m1 <init> (Ljava.util.concurrent.Executor;Ljava.util.concurrent.BlockingQueue<Ljava.util.concurrent.Future<TV;>;>;)V
m1 submit (Ljava.util.concurrent.Callable<TV;>;)Ljava.util.concurrent.Future<TV;>;
m1 submit (LRunnable;TV;)Ljava.util.concurrent.Future<TV;>;
m1 take ()Ljava.util.concurrent.Future<TV;>; ^java.lang.InterruptedException
m1 poll ()Ljava.util.concurrent.Future<TV;>;
m1 poll (JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.Future<TV;>; ^java.lang.InterruptedException
i601 LObject;Ljava.util.concurrent.Executor;LAutoCloseable;
m401 shutdown ()V
m401 shutdownNow ()Ljava.util.List<LRunnable;>;
m401 isShutdown ()Z
m401 isTerminated ()Z
m401 awaitTermination (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 submit <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.Future<TT;>;
m401 submit <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.Future<TT;>;
m401 submit (LRunnable;)Ljava.util.concurrent.Future<*>;
m401 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
m401 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
m401 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m401 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m10001 close ()V
c11 LObject;
m9 newFixedThreadPool (I)Ljava.util.concurrent.ExecutorService;
m9 newWorkStealingPool (I)Ljava.util.concurrent.ExecutorService;
m9 newWorkStealingPool ()Ljava.util.concurrent.ExecutorService;
m9 newFixedThreadPool (ILjava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ExecutorService;
m9 newSingleThreadExecutor ()Ljava.util.concurrent.ExecutorService;
m9 newSingleThreadExecutor (Ljava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ExecutorService;
m9 newCachedThreadPool ()Ljava.util.concurrent.ExecutorService;
m9 newCachedThreadPool (Ljava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ExecutorService;
m9 newThreadPerTaskExecutor (Ljava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ExecutorService;
m9 newVirtualThreadPerTaskExecutor ()Ljava.util.concurrent.ExecutorService;
m9 newSingleThreadScheduledExecutor ()Ljava.util.concurrent.ScheduledExecutorService;
m9 newSingleThreadScheduledExecutor (Ljava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ScheduledExecutorService;
m9 newScheduledThreadPool (I)Ljava.util.concurrent.ScheduledExecutorService;
m9 newScheduledThreadPool (ILjava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.ScheduledExecutorService;
m9 unconfigurableExecutorService (Ljava.util.concurrent.ExecutorService;)Ljava.util.concurrent.ExecutorService;
m9 unconfigurableScheduledExecutorService (Ljava.util.concurrent.ScheduledExecutorService;)Ljava.util.concurrent.ScheduledExecutorService;
m9 defaultThreadFactory ()Ljava.util.concurrent.ThreadFactory;
m9 privilegedThreadFactory ()Ljava.util.concurrent.ThreadFactory;
m9 callable <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.Callable<TT;>;
m9 callable (LRunnable;)Ljava.util.concurrent.Callable<LObject;>;
m9 callable (Ljava.security.PrivilegedAction<*>;)Ljava.util.concurrent.Callable<LObject;>;
m9 callable (Ljava.security.PrivilegedExceptionAction<*>;)Ljava.util.concurrent.Callable<LObject;>;
m9 privilegedCallable <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.Callable<TT;>;
m9 privilegedCallableUsingCurrentClassLoader <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.Callable<TT;>;
c11 LObject;
m9 defaultBufferSize ()I
i609 <T:LObject;R:LObject;>LObject;Ljava.util.concurrent.Flow.Subscriber<TT;>;Ljava.util.concurrent.Flow.Publisher<TR;>;
i609 <T:LObject;>LObject;
m401 subscribe (Ljava.util.concurrent.Flow.Subscriber<-TT;>;)V
i609 <T:LObject;>LObject;
m401 onSubscribe (Ljava.util.concurrent.Flow.Subscription;)V
m401 onNext (TT;)V
m401 onError (LThrowable;)V
m401 onComplete ()V
i609 LObject;
m401 request (J)V
m401 cancel ()V
c1 Ljava.util.concurrent.AbstractExecutorService;Ljava.util.concurrent.ScheduledExecutorService;
f19 defaultForkJoinWorkerThreadFactory Ljava.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (ILjava.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;LThread.UncaughtExceptionHandler;Z)V
m1 <init> (ILjava.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;LThread.UncaughtExceptionHandler;ZIIILjava.util.function.Predicate<-Ljava.util.concurrent.ForkJoinPool;>;JLjava.util.concurrent.TimeUnit;)V
m9 commonPool ()Ljava.util.concurrent.ForkJoinPool;
m1 invoke <T:LObject;>(Ljava.util.concurrent.ForkJoinTask<TT;>;)TT;
m1 execute (Ljava.util.concurrent.ForkJoinTask<*>;)V
m1 execute (LRunnable;)V
m1 submit <T:LObject;>(Ljava.util.concurrent.ForkJoinTask<TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m1 submit <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m1 submit <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m1 submit (LRunnable;)Ljava.util.concurrent.ForkJoinTask<*>;
m1 externalSubmit <T:LObject;>(Ljava.util.concurrent.ForkJoinTask<TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m1 lazySubmit <T:LObject;>(Ljava.util.concurrent.ForkJoinTask<TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m1 setParallelism (I)I
m1 invokeAllUninterruptibly <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>;
m1 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
m1 invokeAll <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.List<Ljava.util.concurrent.Future<TT;>;>; ^java.lang.InterruptedException
m1 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m1 invokeAny <T:LObject;>(Ljava.util.Collection<+Ljava.util.concurrent.Callable<TT;>;>;JLjava.util.concurrent.TimeUnit;)TT; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m1 schedule (LRunnable;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 schedule <V:LObject;>(Ljava.util.concurrent.Callable<TV;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<TV;>;
m1 scheduleAtFixedRate (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 scheduleWithFixedDelay (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 submitWithTimeout <V:LObject;>(Ljava.util.concurrent.Callable<TV;>;JLjava.util.concurrent.TimeUnit;Ljava.util.function.Consumer<-Ljava.util.concurrent.ForkJoinTask<TV;>;>;)Ljava.util.concurrent.ForkJoinTask<TV;>;
m1 cancelDelayedTasksOnShutdown ()V
m1 getFactory ()Ljava.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
m1 getUncaughtExceptionHandler ()LThread.UncaughtExceptionHandler;
m1 getParallelism ()I
m9 getCommonPoolParallelism ()I
m1 getPoolSize ()I
m1 getAsyncMode ()Z
m1 getRunningThreadCount ()I
m1 getActiveThreadCount ()I
m1 isQuiescent ()Z
m1 getStealCount ()J
m1 getQueuedTaskCount ()J
m1 getQueuedSubmissionCount ()I
m1 getDelayedTaskCount ()J
m1 hasQueuedSubmissions ()Z
m4 pollSubmission ()Ljava.util.concurrent.ForkJoinTask<*>;
m4 drainTasksTo (Ljava.util.Collection<-Ljava.util.concurrent.ForkJoinTask<*>;>;)I
m1 toString ()LString;
m1 shutdown ()V
m1 shutdownNow ()Ljava.util.List<LRunnable;>;
m1 isTerminated ()Z
m1 isTerminating ()Z
m1 isShutdown ()Z
m1 awaitTermination (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 awaitQuiescence (JLjava.util.concurrent.TimeUnit;)Z
m1 close ()V
m9 managedBlock (Ljava.util.concurrent.ForkJoinPool.ManagedBlocker;)V ^java.lang.InterruptedException
m4 newTaskFor <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.RunnableFuture<TT;>;
m4 newTaskFor <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.RunnableFuture<TT;>;
i609 LObject;
m401 newThread (Ljava.util.concurrent.ForkJoinPool;)Ljava.util.concurrent.ForkJoinWorkerThread;
i609 LObject;
m401 block ()Z ^java.lang.InterruptedException
m401 isReleasable ()Z
c401 <V:LObject;>LObject;Ljava.util.concurrent.Future<TV;>;Ljava.io.Serializable;
m1 <init> ()V
m11 fork ()Ljava.util.concurrent.ForkJoinTask<TV;>;
m11 join ()TV;
m11 invoke ()TV;
m9 invokeAll (Ljava.util.concurrent.ForkJoinTask<*>;Ljava.util.concurrent.ForkJoinTask<*>;)V
m89 invokeAll ([Ljava.util.concurrent.ForkJoinTask<*>;)V
m9 invokeAll <T:Ljava.util.concurrent.ForkJoinTask<*>;>(Ljava.util.Collection<TT;>;)Ljava.util.Collection<TT;>;
m1 cancel (Z)Z
m11 isDone ()Z
m11 isCancelled ()Z
m11 isCompletedAbnormally ()Z
m11 isCompletedNormally ()Z
m1 state ()Ljava.util.concurrent.Future.State;
m1 resultNow ()TV;
m1 exceptionNow ()LThrowable;
m11 getException ()LThrowable;
m1 completeExceptionally (LThrowable;)V
m1 complete (TV;)V
m11 quietlyComplete ()V
m11 get ()TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m11 get (JLjava.util.concurrent.TimeUnit;)TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m11 quietlyJoin ()V
m11 quietlyInvoke ()V
m11 quietlyJoin (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m11 quietlyJoinUninterruptibly (JLjava.util.concurrent.TimeUnit;)Z
m9 helpQuiesce ()V
m1 reinitialize ()V
m9 getPool ()Ljava.util.concurrent.ForkJoinPool;
m9 inForkJoinPool ()Z
m1 tryUnfork ()Z
m9 getQueuedTaskCount ()I
m9 getSurplusQueuedTaskCount ()I
m401 getRawResult ()TV;
m404 setRawResult (TV;)V
m404 exec ()Z
mc peekNextLocalTask ()Ljava.util.concurrent.ForkJoinTask<*>;
mc pollNextLocalTask ()Ljava.util.concurrent.ForkJoinTask<*>;
mc pollTask ()Ljava.util.concurrent.ForkJoinTask<*>;
mc pollSubmission ()Ljava.util.concurrent.ForkJoinTask<*>;
m11 getForkJoinTaskTag ()S
m11 setForkJoinTaskTag (S)S
m11 compareAndSetForkJoinTaskTag (SS)Z
m9 adapt (LRunnable;)Ljava.util.concurrent.ForkJoinTask<*>;
m9 adapt <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m9 adapt <T:LObject;>(Ljava.util.concurrent.Callable<+TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m9 adaptInterruptible <T:LObject;>(Ljava.util.concurrent.Callable<+TT;>;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m9 adaptInterruptible <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.ForkJoinTask<TT;>;
m9 adaptInterruptible (LRunnable;)Ljava.util.concurrent.ForkJoinTask<*>;
c1 LThread;
m4 <init> (LThreadGroup;Ljava.util.concurrent.ForkJoinPool;Z)V
m4 <init> (Ljava.util.concurrent.ForkJoinPool;)V
m1 getPool ()Ljava.util.concurrent.ForkJoinPool;
m1 getPoolIndex ()I
m1 getQueuedTaskCount ()I
m4 onStart ()V
m4 onTermination (LThrowable;)V
m1 run ()V
i601 <V:LObject;>LObject;
m401 cancel (Z)Z
m401 isCancelled ()Z
m401 isDone ()Z
m401 get ()TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m401 get (JLjava.util.concurrent.TimeUnit;)TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m10001 resultNow ()TV;
m10001 exceptionNow ()LThrowable;
m10001 state ()Ljava.util.concurrent.Future.State;
e4019 LEnum<Ljava.util.concurrent.Future.State;>;
f4019 RUNNING Ljava.util.concurrent.Future.State;
f4019 SUCCESS Ljava.util.concurrent.Future.State;
f4019 FAILED Ljava.util.concurrent.Future.State;
f4019 CANCELLED Ljava.util.concurrent.Future.State;
m9 values ()[Ljava.util.concurrent.Future.State;
m9 valueOf (LString;)Ljava.util.concurrent.Future.State;
c1 <V:LObject;>LObject;Ljava.util.concurrent.RunnableFuture<TV;>;
m1 <init> (Ljava.util.concurrent.Callable<TV;>;)V
m1 <init> (LRunnable;TV;)V
m1 isCancelled ()Z
m1 isDone ()Z
m1 cancel (Z)Z
m1 get ()TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException
m1 get (JLjava.util.concurrent.TimeUnit;)TV; ^java.lang.InterruptedException,java.util.concurrent.ExecutionException,java.util.concurrent.TimeoutException
m1 resultNow ()TV;
m1 exceptionNow ()LThrowable;
m1 state ()Ljava.util.concurrent.Future.State;
m4 done ()V
m4 set (TV;)V
m4 setException (LThrowable;)V
m1 run ()V
m4 runAndReset ()Z
m1 toString ()LString;
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingDeque<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 offerFirst (TE;)Z
m1 offerLast (TE;)Z
m1 putFirst (TE;)V ^java.lang.InterruptedException
m1 putLast (TE;)V ^java.lang.InterruptedException
m1 offerFirst (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 offerLast (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 takeFirst ()TE; ^java.lang.InterruptedException
m1 takeLast ()TE; ^java.lang.InterruptedException
m1 pollFirst (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 pollLast (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 getFirst ()TE;
m1 getLast ()TE;
m1 peekFirst ()TE;
m1 peekLast ()TE;
m1 removeFirstOccurrence (LObject;)Z
m1 removeLastOccurrence (LObject;)Z
m1 add (TE;)Z
m1 offer (TE;)Z
m1 put (TE;)V ^java.lang.InterruptedException
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 remove ()TE;
m1 poll ()TE;
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 element ()TE;
m1 peek ()TE;
m1 remainingCapacity ()I
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 push (TE;)V
m1 pop ()TE;
m1 remove (LObject;)Z
m1 size ()I
m1 contains (LObject;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 toString ()LString;
m1 clear ()V
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingQueue<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 size ()I
m1 remainingCapacity ()I
m1 put (TE;)V ^java.lang.InterruptedException
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 offer (TE;)Z
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 poll ()TE;
m1 peek ()TE;
m1 remove (LObject;)Z
m1 contains (LObject;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 toString ()LString;
m1 clear ()V
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.TransferQueue<TE;>;Ljava.io.Serializable;
m1 toString ()LString;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 put (TE;)V
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z
m1 offer (TE;)Z
m1 add (TE;)Z
m1 tryTransfer (TE;)Z
m1 transfer (TE;)V ^java.lang.InterruptedException
m1 tryTransfer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 poll ()TE;
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 peek ()TE;
m1 isEmpty ()Z
m1 hasWaitingConsumer ()Z
m1 size ()I
m1 getWaitingConsumerCount ()I
m1 remove (LObject;)Z
m1 contains (LObject;)Z
m1 remainingCapacity ()I
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 clear ()V
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
c1 LObject;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.concurrent.Phaser;)V
m1 <init> (Ljava.util.concurrent.Phaser;I)V
m1 register ()I
m1 bulkRegister (I)I
m1 arrive ()I
m1 arriveAndDeregister ()I
m1 arriveAndAwaitAdvance ()I
m1 awaitAdvance (I)I
m1 awaitAdvanceInterruptibly (I)I ^java.lang.InterruptedException
m1 awaitAdvanceInterruptibly (IJLjava.util.concurrent.TimeUnit;)I ^java.lang.InterruptedException,java.util.concurrent.TimeoutException
m1 forceTermination ()V
m11 getPhase ()I
m1 getRegisteredParties ()I
m1 getArrivedParties ()I
m1 getUnarrivedParties ()I
m1 getParent ()Ljava.util.concurrent.Phaser;
m1 getRoot ()Ljava.util.concurrent.Phaser;
m1 isTerminated ()Z
m4 onAdvance (II)Z
m1 toString ()LString;
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingQueue<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (ILjava.util.Comparator<-TE;>;)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 add (TE;)Z
m1 offer (TE;)Z
m1 put (TE;)V
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z
m1 poll ()TE;
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 peek ()TE;
m1 comparator ()Ljava.util.Comparator<-TE;>;
m1 size ()I
m1 remainingCapacity ()I
m1 remove (LObject;)Z
m1 contains (LObject;)Z
m1 toString ()LString;
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
m1 clear ()V
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
c401 Ljava.util.concurrent.ForkJoinTask<LVoid;>;
m1 <init> ()V
m404 compute ()V
m11 getRawResult ()LVoid;
m14 setRawResult (LVoid;)V
m14 exec ()Z
c401 <V:LObject;>Ljava.util.concurrent.ForkJoinTask<TV;>;
m1 <init> ()V
m404 compute ()TV;
m11 getRawResult ()TV;
m14 setRawResult (TV;)V
m14 exec ()Z
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;
m401 rejectedExecution (LRunnable;Ljava.util.concurrent.ThreadPoolExecutor;)V
i601 <V:LObject;>LObject;LRunnable;Ljava.util.concurrent.Future<TV;>;
m401 run ()V
i601 <V:LObject;>LObject;Ljava.util.concurrent.RunnableFuture<TV;>;Ljava.util.concurrent.ScheduledFuture<TV;>;
m401 isPeriodic ()Z
i601 LObject;Ljava.util.concurrent.ExecutorService;
m401 schedule (LRunnable;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m401 schedule <V:LObject;>(Ljava.util.concurrent.Callable<TV;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<TV;>;
m401 scheduleAtFixedRate (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m401 scheduleWithFixedDelay (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
i601 <V:LObject;>LObject;Ljava.util.concurrent.Delayed;Ljava.util.concurrent.Future<TV;>;
c1 Ljava.util.concurrent.ThreadPoolExecutor;Ljava.util.concurrent.ScheduledExecutorService;
m4 decorateTask <V:LObject;>(LRunnable;Ljava.util.concurrent.RunnableScheduledFuture<TV;>;)Ljava.util.concurrent.RunnableScheduledFuture<TV;>;
m4 decorateTask <V:LObject;>(Ljava.util.concurrent.Callable<TV;>;Ljava.util.concurrent.RunnableScheduledFuture<TV;>;)Ljava.util.concurrent.RunnableScheduledFuture<TV;>;
m1 <init> (I)V
m1 <init> (ILjava.util.concurrent.ThreadFactory;)V
m1 <init> (ILjava.util.concurrent.RejectedExecutionHandler;)V
m1 <init> (ILjava.util.concurrent.ThreadFactory;Ljava.util.concurrent.RejectedExecutionHandler;)V
m1 schedule (LRunnable;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 schedule <V:LObject;>(Ljava.util.concurrent.Callable<TV;>;JLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<TV;>;
m1 scheduleAtFixedRate (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 scheduleWithFixedDelay (LRunnable;JJLjava.util.concurrent.TimeUnit;)Ljava.util.concurrent.ScheduledFuture<*>;
m1 execute (LRunnable;)V
m1 submit (LRunnable;)Ljava.util.concurrent.Future<*>;
m1 submit <T:LObject;>(LRunnable;TT;)Ljava.util.concurrent.Future<TT;>;
m1 submit <T:LObject;>(Ljava.util.concurrent.Callable<TT;>;)Ljava.util.concurrent.Future<TT;>;
m1 setContinueExistingPeriodicTasksAfterShutdownPolicy (Z)V
m1 getContinueExistingPeriodicTasksAfterShutdownPolicy ()Z
m1 setExecuteExistingDelayedTasksAfterShutdownPolicy (Z)V
m1 getExecuteExistingDelayedTasksAfterShutdownPolicy ()Z
m1 setRemoveOnCancelPolicy (Z)V
m1 getRemoveOnCancelPolicy ()Z
m1 shutdown ()V
m1 shutdownNow ()Ljava.util.List<LRunnable;>;
m1 getQueue ()Ljava.util.concurrent.BlockingQueue<LRunnable;>;
c1 LObject;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> (IZ)V
m1 acquire ()V ^java.lang.InterruptedException
m1 acquireUninterruptibly ()V
m1 tryAcquire ()Z
m1 tryAcquire (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 release ()V
m1 acquire (I)V ^java.lang.InterruptedException
m1 acquireUninterruptibly (I)V
m1 tryAcquire (I)Z
m1 tryAcquire (IJLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 release (I)V
m1 availablePermits ()I
m1 drainPermits ()I
m4 reducePermits (I)V
m1 isFair ()Z
m11 hasQueuedThreads ()Z
m11 getQueueLength ()I
m4 getQueuedThreads ()Ljava.util.Collection<LThread;>;
m1 toString ()LString;
c11 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
i601 <T:LObject;R:LObject;>LObject;LAutoCloseable;
m9 open <T:LObject;R:LObject;>(Ljava.util.concurrent.StructuredTaskScope.Joiner<-TT;+TR;>;Ljava.util.function.Function<Ljava.util.concurrent.StructuredTaskScope.Configuration;Ljava.util.concurrent.StructuredTaskScope.Configuration;>;)Ljava.util.concurrent.StructuredTaskScope<TT;TR;>;
m9 open <T:LObject;R:LObject;>(Ljava.util.concurrent.StructuredTaskScope.Joiner<-TT;+TR;>;)Ljava.util.concurrent.StructuredTaskScope<TT;TR;>;
m9 open <T:LObject;>()Ljava.util.concurrent.StructuredTaskScope<TT;LVoid;>;
m401 fork <U:TT;>(Ljava.util.concurrent.Callable<+TU;>;)Ljava.util.concurrent.StructuredTaskScope.Subtask<TU;>;
m401 fork <U:TT;>(LRunnable;)Ljava.util.concurrent.StructuredTaskScope.Subtask<TU;>;
m401 join ()TR; ^java.lang.InterruptedException
m401 isCancelled ()Z
m401 close ()V
i609 LObject;
m401 withThreadFactory (Ljava.util.concurrent.ThreadFactory;)Ljava.util.concurrent.StructuredTaskScope.Configuration;
m401 withName (LString;)Ljava.util.concurrent.StructuredTaskScope.Configuration;
m401 withTimeout (Ljava.time.Duration;)Ljava.util.concurrent.StructuredTaskScope.Configuration;
c19 LRuntimeException;
i609 <T:LObject;R:LObject;>LObject;
m10001 onFork (Ljava.util.concurrent.StructuredTaskScope.Subtask<+TT;>;)Z
m10001 onComplete (Ljava.util.concurrent.StructuredTaskScope.Subtask<+TT;>;)Z
m401 result ()TR; ^java.lang.Throwable
m9 allSuccessfulOrThrow <T:LObject;>()Ljava.util.concurrent.StructuredTaskScope.Joiner<TT;Ljava.util.stream.Stream<Ljava.util.concurrent.StructuredTaskScope.Subtask<TT;>;>;>;
m9 anySuccessfulResultOrThrow <T:LObject;>()Ljava.util.concurrent.StructuredTaskScope.Joiner<TT;TT;>;
m9 awaitAllSuccessfulOrThrow <T:LObject;>()Ljava.util.concurrent.StructuredTaskScope.Joiner<TT;LVoid;>;
m9 awaitAll <T:LObject;>()Ljava.util.concurrent.StructuredTaskScope.Joiner<TT;LVoid;>;
m9 allUntil <T:LObject;>(Ljava.util.function.Predicate<Ljava.util.concurrent.StructuredTaskScope.Subtask<+TT;>;>;)Ljava.util.concurrent.StructuredTaskScope.Joiner<TT;Ljava.util.stream.Stream<Ljava.util.concurrent.StructuredTaskScope.Subtask<TT;>;>;>;
i609 <T:LObject;>LObject;Ljava.util.function.Supplier<TT;>;
m401 state ()Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
m401 get ()TT;
m401 exception ()LThrowable;
e4019 LEnum<Ljava.util.concurrent.StructuredTaskScope.Subtask.State;>;
f4019 UNAVAILABLE Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
f4019 SUCCESS Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
f4019 FAILED Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
m9 values ()[Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
m9 valueOf (LString;)Ljava.util.concurrent.StructuredTaskScope.Subtask.State;
c19 LRuntimeException;
c1 <T:LObject;>LObject;Ljava.util.concurrent.Flow.Publisher<TT;>;LAutoCloseable;
m1 <init> (Ljava.util.concurrent.Executor;ILjava.util.function.BiConsumer<-Ljava.util.concurrent.Flow.Subscriber<-TT;>;-LThrowable;>;)V
m1 <init> (Ljava.util.concurrent.Executor;I)V
m1 <init> ()V
m1 subscribe (Ljava.util.concurrent.Flow.Subscriber<-TT;>;)V
m1 submit (TT;)I
m1 offer (TT;Ljava.util.function.BiPredicate<Ljava.util.concurrent.Flow.Subscriber<-TT;>;-TT;>;)I
m1 offer (TT;JLjava.util.concurrent.TimeUnit;Ljava.util.function.BiPredicate<Ljava.util.concurrent.Flow.Subscriber<-TT;>;-TT;>;)I
m1 close ()V
m1 closeExceptionally (LThrowable;)V
m1 isClosed ()Z
m1 getClosedException ()LThrowable;
m1 hasSubscribers ()Z
m1 getNumberOfSubscribers ()I
m1 getExecutor ()Ljava.util.concurrent.Executor;
m1 getMaxBufferCapacity ()I
m1 getSubscribers ()Ljava.util.List<Ljava.util.concurrent.Flow.Subscriber<-TT;>;>;
m1 isSubscribed (Ljava.util.concurrent.Flow.Subscriber<-TT;>;)Z
m1 estimateMinimumDemand ()J
m1 estimateMaximumLag ()I
m1 consume (Ljava.util.function.Consumer<-TT;>;)Ljava.util.concurrent.CompletableFuture<LVoid;>;
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.util.concurrent.BlockingQueue<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Z)V
m1 put (TE;)V ^java.lang.InterruptedException
m1 offer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 offer (TE;)Z
m1 take ()TE; ^java.lang.InterruptedException
m1 poll (JLjava.util.concurrent.TimeUnit;)TE; ^java.lang.InterruptedException
m1 poll ()TE;
m1 isEmpty ()Z
m1 size ()I
m1 remainingCapacity ()I
m1 clear ()V
m1 contains (LObject;)Z
m1 remove (LObject;)Z
m1 containsAll (Ljava.util.Collection<*>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 peek ()TE;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 toString ()LString;
m1 drainTo (Ljava.util.Collection<-TE;>;)I
m1 drainTo (Ljava.util.Collection<-TE;>;I)I
i601 LObject;
m401 newThread (LRunnable;)LThread;
c11 Ljava.util.Random;
m9 current ()Ljava.util.concurrent.ThreadLocalRandom;
m1 setSeed (J)V
m4 next (I)I
m1 nextBoolean ()Z
m1 nextInt ()I
m1 nextInt (I)I
m1 nextInt (II)I
m1 nextLong ()J
m1 nextLong (J)J
m1 nextLong (JJ)J
m1 nextFloat ()F
m1 nextFloat (F)F
m1 nextFloat (FF)F
m1 nextDouble ()D
m1 nextDouble (D)D
m1 nextDouble (DD)D
m1 ints (J)Ljava.util.stream.IntStream;
m1 ints ()Ljava.util.stream.IntStream;
m1 ints (JII)Ljava.util.stream.IntStream;
m1 ints (II)Ljava.util.stream.IntStream;
m1 longs (J)Ljava.util.stream.LongStream;
m1 longs ()Ljava.util.stream.LongStream;
m1 longs (JJJ)Ljava.util.stream.LongStream;
m1 longs (JJ)Ljava.util.stream.LongStream;
m1 doubles (J)Ljava.util.stream.DoubleStream;
m1 doubles ()Ljava.util.stream.DoubleStream;
m1 doubles (JDD)Ljava.util.stream.DoubleStream;
m1 doubles (DD)Ljava.util.stream.DoubleStream;
c1 Ljava.util.concurrent.AbstractExecutorService;
m1 <init> (IIJLjava.util.concurrent.TimeUnit;Ljava.util.concurrent.BlockingQueue<LRunnable;>;)V
m1 <init> (IIJLjava.util.concurrent.TimeUnit;Ljava.util.concurrent.BlockingQueue<LRunnable;>;Ljava.util.concurrent.ThreadFactory;)V
m1 <init> (IIJLjava.util.concurrent.TimeUnit;Ljava.util.concurrent.BlockingQueue<LRunnable;>;Ljava.util.concurrent.RejectedExecutionHandler;)V
m1 <init> (IIJLjava.util.concurrent.TimeUnit;Ljava.util.concurrent.BlockingQueue<LRunnable;>;Ljava.util.concurrent.ThreadFactory;Ljava.util.concurrent.RejectedExecutionHandler;)V
m1 execute (LRunnable;)V
m1 shutdown ()V
m1 shutdownNow ()Ljava.util.List<LRunnable;>;
m1 isShutdown ()Z
m1 isTerminating ()Z
m1 isTerminated ()Z
m1 awaitTermination (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m4 finalize ()V
m1 setThreadFactory (Ljava.util.concurrent.ThreadFactory;)V
m1 getThreadFactory ()Ljava.util.concurrent.ThreadFactory;
m1 setRejectedExecutionHandler (Ljava.util.concurrent.RejectedExecutionHandler;)V
m1 getRejectedExecutionHandler ()Ljava.util.concurrent.RejectedExecutionHandler;
m1 setCorePoolSize (I)V
m1 getCorePoolSize ()I
m1 prestartCoreThread ()Z
m1 prestartAllCoreThreads ()I
m1 allowsCoreThreadTimeOut ()Z
m1 allowCoreThreadTimeOut (Z)V
m1 setMaximumPoolSize (I)V
m1 getMaximumPoolSize ()I
m1 setKeepAliveTime (JLjava.util.concurrent.TimeUnit;)V
m1 getKeepAliveTime (Ljava.util.concurrent.TimeUnit;)J
m1 getQueue ()Ljava.util.concurrent.BlockingQueue<LRunnable;>;
m1 remove (LRunnable;)Z
m1 purge ()V
m1 getPoolSize ()I
m1 getActiveCount ()I
m1 getLargestPoolSize ()I
m1 getTaskCount ()J
m1 getCompletedTaskCount ()J
m1 toString ()LString;
m4 beforeExecute (LThread;LRunnable;)V
m4 afterExecute (LRunnable;LThrowable;)V
m4 terminated ()V
c9 LObject;Ljava.util.concurrent.RejectedExecutionHandler;
m1 <init> ()V
m1 rejectedExecution (LRunnable;Ljava.util.concurrent.ThreadPoolExecutor;)V
c9 LObject;Ljava.util.concurrent.RejectedExecutionHandler;
m1 <init> ()V
m1 rejectedExecution (LRunnable;Ljava.util.concurrent.ThreadPoolExecutor;)V
c9 LObject;Ljava.util.concurrent.RejectedExecutionHandler;
m1 <init> ()V
m1 rejectedExecution (LRunnable;Ljava.util.concurrent.ThreadPoolExecutor;)V
c9 LObject;Ljava.util.concurrent.RejectedExecutionHandler;
m1 <init> ()V
m1 rejectedExecution (LRunnable;Ljava.util.concurrent.ThreadPoolExecutor;)V
e4011 LEnum<Ljava.util.concurrent.TimeUnit;>;
f4019 NANOSECONDS Ljava.util.concurrent.TimeUnit;
f4019 MICROSECONDS Ljava.util.concurrent.TimeUnit;
f4019 MILLISECONDS Ljava.util.concurrent.TimeUnit;
f4019 SECONDS Ljava.util.concurrent.TimeUnit;
f4019 MINUTES Ljava.util.concurrent.TimeUnit;
f4019 HOURS Ljava.util.concurrent.TimeUnit;
f4019 DAYS Ljava.util.concurrent.TimeUnit;
m9 values ()[Ljava.util.concurrent.TimeUnit;
m9 valueOf (LString;)Ljava.util.concurrent.TimeUnit;
m1 convert (JLjava.util.concurrent.TimeUnit;)J
m1 convert (Ljava.time.Duration;)J
m1 toNanos (J)J
m1 toMicros (J)J
m1 toMillis (J)J
m1 toSeconds (J)J
m1 toMinutes (J)J
m1 toHours (J)J
m1 toDays (J)J
m1 timedWait (LObject;J)V ^java.lang.InterruptedException
m1 timedJoin (LThread;J)V ^java.lang.InterruptedException
m1 sleep (J)V ^java.lang.InterruptedException
m1 toChronoUnit ()Ljava.time.temporal.ChronoUnit;
m9 of (Ljava.time.temporal.ChronoUnit;)Ljava.util.concurrent.TimeUnit;
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
i601 <E:LObject;>LObject;Ljava.util.concurrent.BlockingQueue<TE;>;
m401 tryTransfer (TE;)Z
m401 transfer (TE;)V ^java.lang.InterruptedException
m401 tryTransfer (TE;JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 hasWaitingConsumer ()Z
m401 getWaitingConsumerCount ()I
