AbstractOwnableSynchronizer 129
AbstractQueuedLongSynchronizer 1389
AbstractQueuedLongSynchronizer.ConditionObject 494
AbstractQueuedSynchronizer 1373
AbstractQueuedSynchronizer.ConditionObject 494
Condition 326
Lock 260
LockSupport 221
ReadWriteLock 115
ReentrantLock 805
ReentrantReadWriteLock 919
ReentrantReadWriteLock.ReadLock 389
ReentrantReadWriteLock.WriteLock 438
StampedLock 995

c401 LObject;Ljava.io.Serializable;
m4 <init> ()V
m14 setExclusiveOwnerThread (LThread;)V
m14 getExclusiveOwnerThread ()LThread;
c401 Ljava.util.concurrent.locks.AbstractOwnableSynchronizer;Ljava.io.Serializable;
m1 <init> ()V
m14 getState ()J
m14 setState (J)V
m14 compareAndSetState (JJ)Z
m4 tryAcquire (J)Z
m4 tryRelease (J)Z
m4 tryAcquireShared (J)J
m4 tryReleaseShared (J)Z
m4 isHeldExclusively ()Z
m11 acquire (J)V
m11 acquireInterruptibly (J)V ^java.lang.InterruptedException
m11 tryAcquireNanos (JJ)Z ^java.lang.InterruptedException
m11 release (J)Z
m11 acquireShared (J)V
m11 acquireSharedInterruptibly (J)V ^java.lang.InterruptedException
m11 tryAcquireSharedNanos (JJ)Z ^java.lang.InterruptedException
m11 releaseShared (J)Z
m11 hasQueuedThreads ()Z
m11 hasContended ()Z
m11 getFirstQueuedThread ()LThread;
m11 isQueued (LThread;)Z
m11 hasQueuedPredecessors ()Z
m11 getQueueLength ()I
m11 getQueuedThreads ()Ljava.util.Collection<LThread;>;
m11 getExclusiveQueuedThreads ()Ljava.util.Collection<LThread;>;
m11 getSharedQueuedThreads ()Ljava.util.Collection<LThread;>;
m1 toString ()LString;
m11 owns (Ljava.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject;)Z
m11 hasWaiters (Ljava.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject;)Z
m11 getWaitQueueLength (Ljava.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject;)I
m11 getWaitingThreads (Ljava.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject;)Ljava.util.Collection<LThread;>;
c1 LObject;Ljava.util.concurrent.locks.Condition;Ljava.io.Serializable;
m1 <init> ()V
m11 signal ()V
m11 signalAll ()V
m11 awaitUninterruptibly ()V
m11 await ()V ^java.lang.InterruptedException
m11 awaitNanos (J)J ^java.lang.InterruptedException
m11 awaitUntil (Ljava.util.Date;)Z ^java.lang.InterruptedException
m11 await (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m14 hasWaiters ()Z
m14 getWaitQueueLength ()I
m14 getWaitingThreads ()Ljava.util.Collection<LThread;>;
c401 Ljava.util.concurrent.locks.AbstractOwnableSynchronizer;Ljava.io.Serializable;
m4 <init> ()V
m14 getState ()I
m14 setState (I)V
m14 compareAndSetState (II)Z
m4 tryAcquire (I)Z
m4 tryRelease (I)Z
m4 tryAcquireShared (I)I
m4 tryReleaseShared (I)Z
m4 isHeldExclusively ()Z
m11 acquire (I)V
m11 acquireInterruptibly (I)V ^java.lang.InterruptedException
m11 tryAcquireNanos (IJ)Z ^java.lang.InterruptedException
m11 release (I)Z
m11 acquireShared (I)V
m11 acquireSharedInterruptibly (I)V ^java.lang.InterruptedException
m11 tryAcquireSharedNanos (IJ)Z ^java.lang.InterruptedException
m11 releaseShared (I)Z
m11 hasQueuedThreads ()Z
m11 hasContended ()Z
m11 getFirstQueuedThread ()LThread;
m11 isQueued (LThread;)Z
m11 hasQueuedPredecessors ()Z
m11 getQueueLength ()I
m11 getQueuedThreads ()Ljava.util.Collection<LThread;>;
m11 getExclusiveQueuedThreads ()Ljava.util.Collection<LThread;>;
m11 getSharedQueuedThreads ()Ljava.util.Collection<LThread;>;
m1 toString ()LString;
m11 owns (Ljava.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject;)Z
m11 hasWaiters (Ljava.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject;)Z
m11 getWaitQueueLength (Ljava.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject;)I
m11 getWaitingThreads (Ljava.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject;)Ljava.util.Collection<LThread;>;
c1 LObject;Ljava.util.concurrent.locks.Condition;Ljava.io.Serializable;
m1 <init> ()V
m11 signal ()V
m11 signalAll ()V
m11 awaitUninterruptibly ()V
m11 await ()V ^java.lang.InterruptedException
m11 awaitNanos (J)J ^java.lang.InterruptedException
m11 awaitUntil (Ljava.util.Date;)Z ^java.lang.InterruptedException
m11 await (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m14 hasWaiters ()Z
m14 getWaitQueueLength ()I
m14 getWaitingThreads ()Ljava.util.Collection<LThread;>;
i601 LObject;
m401 await ()V ^java.lang.InterruptedException
m401 awaitUninterruptibly ()V
m401 awaitNanos (J)J ^java.lang.InterruptedException
m401 await (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 awaitUntil (Ljava.util.Date;)Z ^java.lang.InterruptedException
m401 signal ()V
m401 signalAll ()V
i601 LObject;
m401 lock ()V
m401 lockInterruptibly ()V ^java.lang.InterruptedException
m401 tryLock ()Z
m401 tryLock (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m401 unlock ()V
m401 newCondition ()Ljava.util.concurrent.locks.Condition;
c11 LObject;
m9 setCurrentBlocker (LObject;)V
m9 unpark (LThread;)V
m9 park (LObject;)V
m9 parkNanos (LObject;J)V
m9 parkUntil (LObject;J)V
m9 getBlocker (LThread;)LObject;
m9 park ()V
m9 parkNanos (J)V
m9 parkUntil (J)V
i601 LObject;
m401 readLock ()Ljava.util.concurrent.locks.Lock;
m401 writeLock ()Ljava.util.concurrent.locks.Lock;
c1 LObject;Ljava.util.concurrent.locks.Lock;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Z)V
m1 lock ()V
m1 lockInterruptibly ()V ^java.lang.InterruptedException
m1 tryLock ()Z
m1 tryLock (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 unlock ()V
m1 newCondition ()Ljava.util.concurrent.locks.Condition;
m1 getHoldCount ()I
m1 isHeldByCurrentThread ()Z
m1 isLocked ()Z
m11 isFair ()Z
m4 getOwner ()LThread;
m11 hasQueuedThreads ()Z
m11 hasQueuedThread (LThread;)Z
m11 getQueueLength ()I
m4 getQueuedThreads ()Ljava.util.Collection<LThread;>;
m1 hasWaiters (Ljava.util.concurrent.locks.Condition;)Z
m1 getWaitQueueLength (Ljava.util.concurrent.locks.Condition;)I
m4 getWaitingThreads (Ljava.util.concurrent.locks.Condition;)Ljava.util.Collection<LThread;>;
m1 toString ()LString;
c1 LObject;Ljava.util.concurrent.locks.ReadWriteLock;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Z)V
m1 writeLock ()Ljava.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
m1 readLock ()Ljava.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
m11 isFair ()Z
m4 getOwner ()LThread;
m1 getReadLockCount ()I
m1 isWriteLocked ()Z
m1 isWriteLockedByCurrentThread ()Z
m1 getWriteHoldCount ()I
m1 getReadHoldCount ()I
m4 getQueuedWriterThreads ()Ljava.util.Collection<LThread;>;
m4 getQueuedReaderThreads ()Ljava.util.Collection<LThread;>;
m11 hasQueuedThreads ()Z
m11 hasQueuedThread (LThread;)Z
m11 getQueueLength ()I
m4 getQueuedThreads ()Ljava.util.Collection<LThread;>;
m1 hasWaiters (Ljava.util.concurrent.locks.Condition;)Z
m1 getWaitQueueLength (Ljava.util.concurrent.locks.Condition;)I
m4 getWaitingThreads (Ljava.util.concurrent.locks.Condition;)Ljava.util.Collection<LThread;>;
m1 toString ()LString;
c9 LObject;Ljava.util.concurrent.locks.Lock;Ljava.io.Serializable;
m4 <init> (Ljava.util.concurrent.locks.ReentrantReadWriteLock;)V
m1 lock ()V
m1 lockInterruptibly ()V ^java.lang.InterruptedException
m1 tryLock ()Z
m1 tryLock (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 unlock ()V
m1 newCondition ()Ljava.util.concurrent.locks.Condition;
m1 toString ()LString;
c9 LObject;Ljava.util.concurrent.locks.Lock;Ljava.io.Serializable;
m4 <init> (Ljava.util.concurrent.locks.ReentrantReadWriteLock;)V
m1 lock ()V
m1 lockInterruptibly ()V ^java.lang.InterruptedException
m1 tryLock ()Z
m1 tryLock (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 unlock ()V
m1 newCondition ()Ljava.util.concurrent.locks.Condition;
m1 toString ()LString;
m1 isHeldByCurrentThread ()Z
m1 getHoldCount ()I
c1 LObject;Ljava.io.Serializable;
m1 <init> ()V
m1 writeLock ()J
m1 tryWriteLock ()J
m1 tryWriteLock (JLjava.util.concurrent.TimeUnit;)J ^java.lang.InterruptedException
m1 writeLockInterruptibly ()J ^java.lang.InterruptedException
m1 readLock ()J
m1 tryReadLock ()J
m1 tryReadLock (JLjava.util.concurrent.TimeUnit;)J ^java.lang.InterruptedException
m1 readLockInterruptibly ()J ^java.lang.InterruptedException
m1 tryOptimisticRead ()J
m1 validate (J)Z
m1 unlockWrite (J)V
m1 unlockRead (J)V
m1 unlock (J)V
m1 tryConvertToWriteLock (J)J
m1 tryConvertToReadLock (J)J
m1 tryConvertToOptimisticRead (J)J
m1 tryUnlockWrite ()Z
m1 tryUnlockRead ()Z
m1 isWriteLocked ()Z
m1 isReadLocked ()Z
m9 isWriteLockStamp (J)Z
m9 isReadLockStamp (J)Z
m9 isLockStamp (J)Z
m9 isOptimisticReadStamp (J)Z
m1 getReadLockCount ()I
m1 toString ()LString;
m1 asReadLock ()Ljava.util.concurrent.locks.Lock;
m1 asWriteLock ()Ljava.util.concurrent.locks.Lock;
m1 asReadWriteLock ()Ljava.util.concurrent.locks.ReadWriteLock;
