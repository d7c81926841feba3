RandomGenerator 1142
RandomGenerator.ArbitrarilyJumpableGenerator 595
RandomGenerator.JumpableGenerator 602
RandomGenerator.LeapableGenerator 501
RandomGenerator.SplittableGenerator 978
RandomGenerator.StreamableGenerator 270
RandomGeneratorFactory 712

i601 LObject;
m9 of (LString;)Ljava.util.random.RandomGenerator;
m9 getDefault ()Ljava.util.random.RandomGenerator;
m10001 isDeprecated ()Z
m10001 doubles ()Ljava.util.stream.DoubleStream;
m10001 doubles (DD)Ljava.util.stream.DoubleStream;
m10001 doubles (J)Ljava.util.stream.DoubleStream;
m10001 doubles (JDD)Ljava.util.stream.DoubleStream;
m10001 equiDoubles (DDZZ)Ljava.util.stream.DoubleStream;
m10001 ints ()Ljava.util.stream.IntStream;
m10001 ints (II)Ljava.util.stream.IntStream;
m10001 ints (J)Ljava.util.stream.IntStream;
m10001 ints (JII)Ljava.util.stream.IntStream;
m10001 longs ()Ljava.util.stream.LongStream;
m10001 longs (JJ)Ljava.util.stream.LongStream;
m10001 longs (J)Ljava.util.stream.LongStream;
m10001 longs (JJJ)Ljava.util.stream.LongStream;
m10001 nextBoolean ()Z
m10001 nextBytes ([B)V
m10001 nextFloat ()F
m10001 nextFloat (F)F
m10001 nextFloat (FF)F
m10001 nextDouble ()D
m10001 nextDouble (D)D
m10001 nextDouble (DD)D
m10001 nextInt ()I
m10001 nextInt (I)I
m10001 nextInt (II)I
m401 nextLong ()J
m10001 nextLong (J)J
m10001 nextLong (JJ)J
m10001 nextGaussian ()D
m10001 nextGaussian (DD)D
m10001 nextExponential ()D
i609 LObject;Ljava.util.random.RandomGenerator.LeapableGenerator;
m9 of (LString;)Ljava.util.random.RandomGenerator.ArbitrarilyJumpableGenerator;
m401 copy ()Ljava.util.random.RandomGenerator.ArbitrarilyJumpableGenerator;
m401 jumpPowerOfTwo (I)V
m401 jump (D)V
m10001 jump ()V
m10001 jumps (D)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.ArbitrarilyJumpableGenerator;>;
m10001 jumps (JD)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.ArbitrarilyJumpableGenerator;>;
m10001 leap ()V
m10001 copyAndJump (D)Ljava.util.random.RandomGenerator.ArbitrarilyJumpableGenerator;
i609 LObject;Ljava.util.random.RandomGenerator.StreamableGenerator;
m9 of (LString;)Ljava.util.random.RandomGenerator.JumpableGenerator;
m401 copy ()Ljava.util.random.RandomGenerator.JumpableGenerator;
m401 jump ()V
m401 jumpDistance ()D
m10001 jumps ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 jumps (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 rngs ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 rngs (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 copyAndJump ()Ljava.util.random.RandomGenerator;
i609 LObject;Ljava.util.random.RandomGenerator.JumpableGenerator;
m9 of (LString;)Ljava.util.random.RandomGenerator.LeapableGenerator;
m401 copy ()Ljava.util.random.RandomGenerator.LeapableGenerator;
m401 leap ()V
m401 leapDistance ()D
m10001 leaps ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.JumpableGenerator;>;
m10001 leaps (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.JumpableGenerator;>;
m10001 copyAndLeap ()Ljava.util.random.RandomGenerator.JumpableGenerator;
i609 LObject;Ljava.util.random.RandomGenerator.StreamableGenerator;
m9 of (LString;)Ljava.util.random.RandomGenerator.SplittableGenerator;
m401 split ()Ljava.util.random.RandomGenerator.SplittableGenerator;
m401 split (Ljava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.random.RandomGenerator.SplittableGenerator;
m10001 splits ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m401 splits (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m401 splits (Ljava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m401 splits (JLjava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m10001 rngs ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 rngs (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
i609 LObject;Ljava.util.random.RandomGenerator;
m9 of (LString;)Ljava.util.random.RandomGenerator.StreamableGenerator;
m401 rngs ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
m10001 rngs (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator;>;
c11 <T::Ljava.util.random.RandomGenerator;>LObject;
m9 of <T::Ljava.util.random.RandomGenerator;>(LString;)Ljava.util.random.RandomGeneratorFactory<TT;>;
m9 getDefault ()Ljava.util.random.RandomGeneratorFactory<Ljava.util.random.RandomGenerator;>;
m9 all ()Ljava.util.stream.Stream<Ljava.util.random.RandomGeneratorFactory<Ljava.util.random.RandomGenerator;>;>;
m1 name ()LString;
m1 group ()LString;
m1 stateBits ()I
m1 equidistribution ()I
m1 period ()Ljava.math.BigInteger;
m1 isStatistical ()Z
m1 isStochastic ()Z
m1 isHardware ()Z
m1 isArbitrarilyJumpable ()Z
m1 isJumpable ()Z
m1 isLeapable ()Z
m1 isSplittable ()Z
m1 isStreamable ()Z
m1 isDeprecated ()Z
m1 create ()TT;
m1 create (J)TT;
m1 create ([B)TT;
