BaseStream 298
Collector 857
Collector.Characteristics 373
Collectors 6905
DoubleStream 2881
DoubleStream.Builder 165
DoubleStream.DoubleMapMultiConsumer 66
Gatherer 2092
Gatherer.Downstream 66
Gatherer.Integrator 413
Gatherer.Integrator.Greedy 95
Gatherers 605
IntStream 2918
IntStream.Builder 156
IntStream.IntMapMultiConsumer 63
LongStream 2917
LongStream.Builder 159
LongStream.LongMapMultiConsumer 64
Stream 3967
Stream.Builder 178
StreamSupport 781

i601 <T:LObject;S::Ljava.util.stream.BaseStream<TT;TS;>;>LObject;LAutoCloseable;
m401 iterator ()Ljava.util.Iterator<TT;>;
m401 spliterator ()Ljava.util.Spliterator<TT;>;
m401 isParallel ()Z
m401 sequential ()TS;
m401 parallel ()TS;
m401 unordered ()TS;
m401 onClose (LRunnable;)TS;
m401 close ()V
i601 <T:LObject;A:LObject;R:LObject;>LObject;
m401 supplier ()Ljava.util.function.Supplier<TA;>;
m401 accumulator ()Ljava.util.function.BiConsumer<TA;TT;>;
m401 combiner ()Ljava.util.function.BinaryOperator<TA;>;
m401 finisher ()Ljava.util.function.Function<TA;TR;>;
m401 characteristics ()Ljava.util.Set<Ljava.util.stream.Collector.Characteristics;>;
m89 of <T:LObject;R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.BiConsumer<TR;TT;>;Ljava.util.function.BinaryOperator<TR;>;[Ljava.util.stream.Collector.Characteristics;)Ljava.util.stream.Collector<TT;TR;TR;>;
m89 of <T:LObject;A:LObject;R:LObject;>(Ljava.util.function.Supplier<TA;>;Ljava.util.function.BiConsumer<TA;TT;>;Ljava.util.function.BinaryOperator<TA;>;Ljava.util.function.Function<TA;TR;>;[Ljava.util.stream.Collector.Characteristics;)Ljava.util.stream.Collector<TT;TA;TR;>;
e4019 LEnum<Ljava.util.stream.Collector.Characteristics;>;
f4019 CONCURRENT Ljava.util.stream.Collector.Characteristics;
f4019 UNORDERED Ljava.util.stream.Collector.Characteristics;
f4019 IDENTITY_FINISH Ljava.util.stream.Collector.Characteristics;
m9 values ()[Ljava.util.stream.Collector.Characteristics;
m9 valueOf (LString;)Ljava.util.stream.Collector.Characteristics;
c11 LObject;
m9 toCollection <T:LObject;C::Ljava.util.Collection<TT;>;>(Ljava.util.function.Supplier<TC;>;)Ljava.util.stream.Collector<TT;*TC;>;
m9 toList <T:LObject;>()Ljava.util.stream.Collector<TT;*Ljava.util.List<TT;>;>;
m9 toUnmodifiableList <T:LObject;>()Ljava.util.stream.Collector<TT;*Ljava.util.List<TT;>;>;
m9 toSet <T:LObject;>()Ljava.util.stream.Collector<TT;*Ljava.util.Set<TT;>;>;
m9 toUnmodifiableSet <T:LObject;>()Ljava.util.stream.Collector<TT;*Ljava.util.Set<TT;>;>;
m9 joining ()Ljava.util.stream.Collector<LCharSequence;*LString;>;
m9 joining (LCharSequence;)Ljava.util.stream.Collector<LCharSequence;*LString;>;
m9 joining (LCharSequence;LCharSequence;LCharSequence;)Ljava.util.stream.Collector<LCharSequence;*LString;>;
m9 mapping <T:LObject;U:LObject;A:LObject;R:LObject;>(Ljava.util.function.Function<-TT;+TU;>;Ljava.util.stream.Collector<-TU;TA;TR;>;)Ljava.util.stream.Collector<TT;*TR;>;
m9 flatMapping <T:LObject;U:LObject;A:LObject;R:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.stream.Stream<+TU;>;>;Ljava.util.stream.Collector<-TU;TA;TR;>;)Ljava.util.stream.Collector<TT;*TR;>;
m9 filtering <T:LObject;A:LObject;R:LObject;>(Ljava.util.function.Predicate<-TT;>;Ljava.util.stream.Collector<-TT;TA;TR;>;)Ljava.util.stream.Collector<TT;*TR;>;
m9 collectingAndThen <T:LObject;A:LObject;R:LObject;RR:LObject;>(Ljava.util.stream.Collector<TT;TA;TR;>;Ljava.util.function.Function<TR;TRR;>;)Ljava.util.stream.Collector<TT;TA;TRR;>;
m9 counting <T:LObject;>()Ljava.util.stream.Collector<TT;*LLong;>;
m9 minBy <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Optional<TT;>;>;
m9 maxBy <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Optional<TT;>;>;
m9 summingInt <T:LObject;>(Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LInteger;>;
m9 summingLong <T:LObject;>(Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LLong;>;
m9 summingDouble <T:LObject;>(Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LDouble;>;
m9 averagingInt <T:LObject;>(Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LDouble;>;
m9 averagingLong <T:LObject;>(Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LDouble;>;
m9 averagingDouble <T:LObject;>(Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.stream.Collector<TT;*LDouble;>;
m9 reducing <T:LObject;>(TT;Ljava.util.function.BinaryOperator<TT;>;)Ljava.util.stream.Collector<TT;*TT;>;
m9 reducing <T:LObject;>(Ljava.util.function.BinaryOperator<TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Optional<TT;>;>;
m9 reducing <T:LObject;U:LObject;>(TU;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;)Ljava.util.stream.Collector<TT;*TU;>;
m9 groupingBy <T:LObject;K:LObject;>(Ljava.util.function.Function<-TT;+TK;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;Ljava.util.List<TT;>;>;>;
m9 groupingBy <T:LObject;K:LObject;A:LObject;D:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.stream.Collector<-TT;TA;TD;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;TD;>;>;
m9 groupingBy <T:LObject;K:LObject;D:LObject;A:LObject;M::Ljava.util.Map<TK;TD;>;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Supplier<TM;>;Ljava.util.stream.Collector<-TT;TA;TD;>;)Ljava.util.stream.Collector<TT;*TM;>;
m9 groupingByConcurrent <T:LObject;K:LObject;>(Ljava.util.function.Function<-TT;+TK;>;)Ljava.util.stream.Collector<TT;*Ljava.util.concurrent.ConcurrentMap<TK;Ljava.util.List<TT;>;>;>;
m9 groupingByConcurrent <T:LObject;K:LObject;A:LObject;D:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.stream.Collector<-TT;TA;TD;>;)Ljava.util.stream.Collector<TT;*Ljava.util.concurrent.ConcurrentMap<TK;TD;>;>;
m9 groupingByConcurrent <T:LObject;K:LObject;A:LObject;D:LObject;M::Ljava.util.concurrent.ConcurrentMap<TK;TD;>;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Supplier<TM;>;Ljava.util.stream.Collector<-TT;TA;TD;>;)Ljava.util.stream.Collector<TT;*TM;>;
m9 partitioningBy <T:LObject;>(Ljava.util.function.Predicate<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<LBoolean;Ljava.util.List<TT;>;>;>;
m9 partitioningBy <T:LObject;D:LObject;A:LObject;>(Ljava.util.function.Predicate<-TT;>;Ljava.util.stream.Collector<-TT;TA;TD;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<LBoolean;TD;>;>;
m9 toMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;TU;>;>;
m9 toUnmodifiableMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;TU;>;>;
m9 toMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;TU;>;>;
m9 toUnmodifiableMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.Map<TK;TU;>;>;
m9 toMap <T:LObject;K:LObject;U:LObject;M::Ljava.util.Map<TK;TU;>;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;Ljava.util.function.Supplier<TM;>;)Ljava.util.stream.Collector<TT;*TM;>;
m9 toConcurrentMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.concurrent.ConcurrentMap<TK;TU;>;>;
m9 toConcurrentMap <T:LObject;K:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;)Ljava.util.stream.Collector<TT;*Ljava.util.concurrent.ConcurrentMap<TK;TU;>;>;
m9 toConcurrentMap <T:LObject;K:LObject;U:LObject;M::Ljava.util.concurrent.ConcurrentMap<TK;TU;>;>(Ljava.util.function.Function<-TT;+TK;>;Ljava.util.function.Function<-TT;+TU;>;Ljava.util.function.BinaryOperator<TU;>;Ljava.util.function.Supplier<TM;>;)Ljava.util.stream.Collector<TT;*TM;>;
m9 summarizingInt <T:LObject;>(Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.IntSummaryStatistics;>;
m9 summarizingLong <T:LObject;>(Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.LongSummaryStatistics;>;
m9 summarizingDouble <T:LObject;>(Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.stream.Collector<TT;*Ljava.util.DoubleSummaryStatistics;>;
m9 teeing <T:LObject;R1:LObject;R2:LObject;R:LObject;>(Ljava.util.stream.Collector<-TT;*TR1;>;Ljava.util.stream.Collector<-TT;*TR2;>;Ljava.util.function.BiFunction<-TR1;-TR2;TR;>;)Ljava.util.stream.Collector<TT;*TR;>;
i601 LObject;Ljava.util.stream.BaseStream<LDouble;Ljava.util.stream.DoubleStream;>;
m401 filter (Ljava.util.function.DoublePredicate;)Ljava.util.stream.DoubleStream;
m401 map (Ljava.util.function.DoubleUnaryOperator;)Ljava.util.stream.DoubleStream;
m401 mapToObj <U:LObject;>(Ljava.util.function.DoubleFunction<+TU;>;)Ljava.util.stream.Stream<TU;>;
m401 mapToInt (Ljava.util.function.DoubleToIntFunction;)Ljava.util.stream.IntStream;
m401 mapToLong (Ljava.util.function.DoubleToLongFunction;)Ljava.util.stream.LongStream;
m401 flatMap (Ljava.util.function.DoubleFunction<+Ljava.util.stream.DoubleStream;>;)Ljava.util.stream.DoubleStream;
m10001 mapMulti (Ljava.util.stream.DoubleStream.DoubleMapMultiConsumer;)Ljava.util.stream.DoubleStream;
m401 distinct ()Ljava.util.stream.DoubleStream;
m401 sorted ()Ljava.util.stream.DoubleStream;
m401 peek (Ljava.util.function.DoubleConsumer;)Ljava.util.stream.DoubleStream;
m401 limit (J)Ljava.util.stream.DoubleStream;
m401 skip (J)Ljava.util.stream.DoubleStream;
m10001 takeWhile (Ljava.util.function.DoublePredicate;)Ljava.util.stream.DoubleStream;
m10001 dropWhile (Ljava.util.function.DoublePredicate;)Ljava.util.stream.DoubleStream;
m401 forEach (Ljava.util.function.DoubleConsumer;)V
m401 forEachOrdered (Ljava.util.function.DoubleConsumer;)V
m401 toArray ()[D
m401 reduce (DLjava.util.function.DoubleBinaryOperator;)D
m401 reduce (Ljava.util.function.DoubleBinaryOperator;)Ljava.util.OptionalDouble;
m401 collect <R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.ObjDoubleConsumer<TR;>;Ljava.util.function.BiConsumer<TR;TR;>;)TR;
m401 sum ()D
m401 min ()Ljava.util.OptionalDouble;
m401 max ()Ljava.util.OptionalDouble;
m401 count ()J
m401 average ()Ljava.util.OptionalDouble;
m401 summaryStatistics ()Ljava.util.DoubleSummaryStatistics;
m401 anyMatch (Ljava.util.function.DoublePredicate;)Z
m401 allMatch (Ljava.util.function.DoublePredicate;)Z
m401 noneMatch (Ljava.util.function.DoublePredicate;)Z
m401 findFirst ()Ljava.util.OptionalDouble;
m401 findAny ()Ljava.util.OptionalDouble;
m401 boxed ()Ljava.util.stream.Stream<LDouble;>;
m401 sequential ()Ljava.util.stream.DoubleStream;
m401 parallel ()Ljava.util.stream.DoubleStream;
m401 iterator ()Ljava.util.PrimitiveIterator.OfDouble;
m401 spliterator ()Ljava.util.Spliterator.OfDouble;
m9 builder ()Ljava.util.stream.DoubleStream.Builder;
m9 empty ()Ljava.util.stream.DoubleStream;
m9 of (D)Ljava.util.stream.DoubleStream;
m89 of ([D)Ljava.util.stream.DoubleStream;
m9 iterate (DLjava.util.function.DoubleUnaryOperator;)Ljava.util.stream.DoubleStream;
m9 iterate (DLjava.util.function.DoublePredicate;Ljava.util.function.DoubleUnaryOperator;)Ljava.util.stream.DoubleStream;
m9 generate (Ljava.util.function.DoubleSupplier;)Ljava.util.stream.DoubleStream;
m9 concat (Ljava.util.stream.DoubleStream;Ljava.util.stream.DoubleStream;)Ljava.util.stream.DoubleStream;
i609 LObject;Ljava.util.function.DoubleConsumer;
m401 accept (D)V
m10001 add (D)Ljava.util.stream.DoubleStream.Builder;
m401 build ()Ljava.util.stream.DoubleStream;
i609 LObject;
m401 accept (DLjava.util.function.DoubleConsumer;)V
i601 <T:LObject;A:LObject;R:LObject;>LObject;
m10001 initializer ()Ljava.util.function.Supplier<TA;>;
m401 integrator ()Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;
m10001 combiner ()Ljava.util.function.BinaryOperator<TA;>;
m10001 finisher ()Ljava.util.function.BiConsumer<TA;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;
m10001 andThen <RR:LObject;>(Ljava.util.stream.Gatherer<-TR;*+TRR;>;)Ljava.util.stream.Gatherer<TT;*TRR;>;
m9 defaultInitializer <A:LObject;>()Ljava.util.function.Supplier<TA;>;
m9 defaultCombiner <A:LObject;>()Ljava.util.function.BinaryOperator<TA;>;
m9 defaultFinisher <A:LObject;R:LObject;>()Ljava.util.function.BiConsumer<TA;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;
m9 ofSequential <T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator<LVoid;TT;TR;>;)Ljava.util.stream.Gatherer<TT;LVoid;TR;>;
m9 ofSequential <T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator<LVoid;TT;TR;>;Ljava.util.function.BiConsumer<LVoid;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;)Ljava.util.stream.Gatherer<TT;LVoid;TR;>;
m9 ofSequential <T:LObject;A:LObject;R:LObject;>(Ljava.util.function.Supplier<TA;>;Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;)Ljava.util.stream.Gatherer<TT;TA;TR;>;
m9 ofSequential <T:LObject;A:LObject;R:LObject;>(Ljava.util.function.Supplier<TA;>;Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;Ljava.util.function.BiConsumer<TA;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;)Ljava.util.stream.Gatherer<TT;TA;TR;>;
m9 of <T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator<LVoid;TT;TR;>;)Ljava.util.stream.Gatherer<TT;LVoid;TR;>;
m9 of <T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator<LVoid;TT;TR;>;Ljava.util.function.BiConsumer<LVoid;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;)Ljava.util.stream.Gatherer<TT;LVoid;TR;>;
m9 of <T:LObject;A:LObject;R:LObject;>(Ljava.util.function.Supplier<TA;>;Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;Ljava.util.function.BinaryOperator<TA;>;Ljava.util.function.BiConsumer<TA;Ljava.util.stream.Gatherer.Downstream<-TR;>;>;)Ljava.util.stream.Gatherer<TT;TA;TR;>;
i609 <T:LObject;>LObject;
m401 push (TT;)Z
m10001 isRejecting ()Z
i609 <A:LObject;T:LObject;R:LObject;>LObject;
m401 integrate (TA;TT;Ljava.util.stream.Gatherer.Downstream<-TR;>;)Z
m9 of <A:LObject;T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;)Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;
m9 ofGreedy <A:LObject;T:LObject;R:LObject;>(Ljava.util.stream.Gatherer.Integrator.Greedy<TA;TT;TR;>;)Ljava.util.stream.Gatherer.Integrator.Greedy<TA;TT;TR;>;
i609 <A:LObject;T:LObject;R:LObject;>LObject;Ljava.util.stream.Gatherer.Integrator<TA;TT;TR;>;
c11 LObject;
m9 windowFixed <TR:LObject;>(I)Ljava.util.stream.Gatherer<TTR;*Ljava.util.List<TTR;>;>;
m9 windowSliding <TR:LObject;>(I)Ljava.util.stream.Gatherer<TTR;*Ljava.util.List<TTR;>;>;
m9 fold <T:LObject;R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.BiFunction<-TR;-TT;+TR;>;)Ljava.util.stream.Gatherer<TT;*TR;>;
m9 scan <T:LObject;R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.BiFunction<-TR;-TT;+TR;>;)Ljava.util.stream.Gatherer<TT;*TR;>;
m9 mapConcurrent <T:LObject;R:LObject;>(ILjava.util.function.Function<-TT;+TR;>;)Ljava.util.stream.Gatherer<TT;*TR;>;
i601 LObject;Ljava.util.stream.BaseStream<LInteger;Ljava.util.stream.IntStream;>;
m401 filter (Ljava.util.function.IntPredicate;)Ljava.util.stream.IntStream;
m401 map (Ljava.util.function.IntUnaryOperator;)Ljava.util.stream.IntStream;
m401 mapToObj <U:LObject;>(Ljava.util.function.IntFunction<+TU;>;)Ljava.util.stream.Stream<TU;>;
m401 mapToLong (Ljava.util.function.IntToLongFunction;)Ljava.util.stream.LongStream;
m401 mapToDouble (Ljava.util.function.IntToDoubleFunction;)Ljava.util.stream.DoubleStream;
m401 flatMap (Ljava.util.function.IntFunction<+Ljava.util.stream.IntStream;>;)Ljava.util.stream.IntStream;
m10001 mapMulti (Ljava.util.stream.IntStream.IntMapMultiConsumer;)Ljava.util.stream.IntStream;
m401 distinct ()Ljava.util.stream.IntStream;
m401 sorted ()Ljava.util.stream.IntStream;
m401 peek (Ljava.util.function.IntConsumer;)Ljava.util.stream.IntStream;
m401 limit (J)Ljava.util.stream.IntStream;
m401 skip (J)Ljava.util.stream.IntStream;
m10001 takeWhile (Ljava.util.function.IntPredicate;)Ljava.util.stream.IntStream;
m10001 dropWhile (Ljava.util.function.IntPredicate;)Ljava.util.stream.IntStream;
m401 forEach (Ljava.util.function.IntConsumer;)V
m401 forEachOrdered (Ljava.util.function.IntConsumer;)V
m401 toArray ()[I
m401 reduce (ILjava.util.function.IntBinaryOperator;)I
m401 reduce (Ljava.util.function.IntBinaryOperator;)Ljava.util.OptionalInt;
m401 collect <R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.ObjIntConsumer<TR;>;Ljava.util.function.BiConsumer<TR;TR;>;)TR;
m401 sum ()I
m401 min ()Ljava.util.OptionalInt;
m401 max ()Ljava.util.OptionalInt;
m401 count ()J
m401 average ()Ljava.util.OptionalDouble;
m401 summaryStatistics ()Ljava.util.IntSummaryStatistics;
m401 anyMatch (Ljava.util.function.IntPredicate;)Z
m401 allMatch (Ljava.util.function.IntPredicate;)Z
m401 noneMatch (Ljava.util.function.IntPredicate;)Z
m401 findFirst ()Ljava.util.OptionalInt;
m401 findAny ()Ljava.util.OptionalInt;
m401 asLongStream ()Ljava.util.stream.LongStream;
m401 asDoubleStream ()Ljava.util.stream.DoubleStream;
m401 boxed ()Ljava.util.stream.Stream<LInteger;>;
m401 sequential ()Ljava.util.stream.IntStream;
m401 parallel ()Ljava.util.stream.IntStream;
m401 iterator ()Ljava.util.PrimitiveIterator.OfInt;
m401 spliterator ()Ljava.util.Spliterator.OfInt;
m9 builder ()Ljava.util.stream.IntStream.Builder;
m9 empty ()Ljava.util.stream.IntStream;
m9 of (I)Ljava.util.stream.IntStream;
m89 of ([I)Ljava.util.stream.IntStream;
m9 iterate (ILjava.util.function.IntUnaryOperator;)Ljava.util.stream.IntStream;
m9 iterate (ILjava.util.function.IntPredicate;Ljava.util.function.IntUnaryOperator;)Ljava.util.stream.IntStream;
m9 generate (Ljava.util.function.IntSupplier;)Ljava.util.stream.IntStream;
m9 range (II)Ljava.util.stream.IntStream;
m9 rangeClosed (II)Ljava.util.stream.IntStream;
m9 concat (Ljava.util.stream.IntStream;Ljava.util.stream.IntStream;)Ljava.util.stream.IntStream;
i609 LObject;Ljava.util.function.IntConsumer;
m401 accept (I)V
m10001 add (I)Ljava.util.stream.IntStream.Builder;
m401 build ()Ljava.util.stream.IntStream;
i609 LObject;
m401 accept (ILjava.util.function.IntConsumer;)V
i601 LObject;Ljava.util.stream.BaseStream<LLong;Ljava.util.stream.LongStream;>;
m401 filter (Ljava.util.function.LongPredicate;)Ljava.util.stream.LongStream;
m401 map (Ljava.util.function.LongUnaryOperator;)Ljava.util.stream.LongStream;
m401 mapToObj <U:LObject;>(Ljava.util.function.LongFunction<+TU;>;)Ljava.util.stream.Stream<TU;>;
m401 mapToInt (Ljava.util.function.LongToIntFunction;)Ljava.util.stream.IntStream;
m401 mapToDouble (Ljava.util.function.LongToDoubleFunction;)Ljava.util.stream.DoubleStream;
m401 flatMap (Ljava.util.function.LongFunction<+Ljava.util.stream.LongStream;>;)Ljava.util.stream.LongStream;
m10001 mapMulti (Ljava.util.stream.LongStream.LongMapMultiConsumer;)Ljava.util.stream.LongStream;
m401 distinct ()Ljava.util.stream.LongStream;
m401 sorted ()Ljava.util.stream.LongStream;
m401 peek (Ljava.util.function.LongConsumer;)Ljava.util.stream.LongStream;
m401 limit (J)Ljava.util.stream.LongStream;
m401 skip (J)Ljava.util.stream.LongStream;
m10001 takeWhile (Ljava.util.function.LongPredicate;)Ljava.util.stream.LongStream;
m10001 dropWhile (Ljava.util.function.LongPredicate;)Ljava.util.stream.LongStream;
m401 forEach (Ljava.util.function.LongConsumer;)V
m401 forEachOrdered (Ljava.util.function.LongConsumer;)V
m401 toArray ()[J
m401 reduce (JLjava.util.function.LongBinaryOperator;)J
m401 reduce (Ljava.util.function.LongBinaryOperator;)Ljava.util.OptionalLong;
m401 collect <R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.ObjLongConsumer<TR;>;Ljava.util.function.BiConsumer<TR;TR;>;)TR;
m401 sum ()J
m401 min ()Ljava.util.OptionalLong;
m401 max ()Ljava.util.OptionalLong;
m401 count ()J
m401 average ()Ljava.util.OptionalDouble;
m401 summaryStatistics ()Ljava.util.LongSummaryStatistics;
m401 anyMatch (Ljava.util.function.LongPredicate;)Z
m401 allMatch (Ljava.util.function.LongPredicate;)Z
m401 noneMatch (Ljava.util.function.LongPredicate;)Z
m401 findFirst ()Ljava.util.OptionalLong;
m401 findAny ()Ljava.util.OptionalLong;
m401 asDoubleStream ()Ljava.util.stream.DoubleStream;
m401 boxed ()Ljava.util.stream.Stream<LLong;>;
m401 sequential ()Ljava.util.stream.LongStream;
m401 parallel ()Ljava.util.stream.LongStream;
m401 iterator ()Ljava.util.PrimitiveIterator.OfLong;
m401 spliterator ()Ljava.util.Spliterator.OfLong;
m9 builder ()Ljava.util.stream.LongStream.Builder;
m9 empty ()Ljava.util.stream.LongStream;
m9 of (J)Ljava.util.stream.LongStream;
m89 of ([J)Ljava.util.stream.LongStream;
m9 iterate (JLjava.util.function.LongUnaryOperator;)Ljava.util.stream.LongStream;
m9 iterate (JLjava.util.function.LongPredicate;Ljava.util.function.LongUnaryOperator;)Ljava.util.stream.LongStream;
m9 generate (Ljava.util.function.LongSupplier;)Ljava.util.stream.LongStream;
m9 range (JJ)Ljava.util.stream.LongStream;
m9 rangeClosed (JJ)Ljava.util.stream.LongStream;
m9 concat (Ljava.util.stream.LongStream;Ljava.util.stream.LongStream;)Ljava.util.stream.LongStream;
i609 LObject;Ljava.util.function.LongConsumer;
m401 accept (J)V
m10001 add (J)Ljava.util.stream.LongStream.Builder;
m401 build ()Ljava.util.stream.LongStream;
i609 LObject;
m401 accept (JLjava.util.function.LongConsumer;)V
i601 <T:LObject;>LObject;Ljava.util.stream.BaseStream<TT;Ljava.util.stream.Stream<TT;>;>;
m401 filter (Ljava.util.function.Predicate<-TT;>;)Ljava.util.stream.Stream<TT;>;
m401 map <R:LObject;>(Ljava.util.function.Function<-TT;+TR;>;)Ljava.util.stream.Stream<TR;>;
m401 mapToInt (Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.stream.IntStream;
m401 mapToLong (Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.stream.LongStream;
m401 mapToDouble (Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.stream.DoubleStream;
m401 flatMap <R:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.stream.Stream<+TR;>;>;)Ljava.util.stream.Stream<TR;>;
m401 flatMapToInt (Ljava.util.function.Function<-TT;+Ljava.util.stream.IntStream;>;)Ljava.util.stream.IntStream;
m401 flatMapToLong (Ljava.util.function.Function<-TT;+Ljava.util.stream.LongStream;>;)Ljava.util.stream.LongStream;
m401 flatMapToDouble (Ljava.util.function.Function<-TT;+Ljava.util.stream.DoubleStream;>;)Ljava.util.stream.DoubleStream;
m10001 mapMulti <R:LObject;>(Ljava.util.function.BiConsumer<-TT;-Ljava.util.function.Consumer<TR;>;>;)Ljava.util.stream.Stream<TR;>;
m10001 mapMultiToInt (Ljava.util.function.BiConsumer<-TT;-Ljava.util.function.IntConsumer;>;)Ljava.util.stream.IntStream;
m10001 mapMultiToLong (Ljava.util.function.BiConsumer<-TT;-Ljava.util.function.LongConsumer;>;)Ljava.util.stream.LongStream;
m10001 mapMultiToDouble (Ljava.util.function.BiConsumer<-TT;-Ljava.util.function.DoubleConsumer;>;)Ljava.util.stream.DoubleStream;
m401 distinct ()Ljava.util.stream.Stream<TT;>;
m401 sorted ()Ljava.util.stream.Stream<TT;>;
m401 sorted (Ljava.util.Comparator<-TT;>;)Ljava.util.stream.Stream<TT;>;
m401 peek (Ljava.util.function.Consumer<-TT;>;)Ljava.util.stream.Stream<TT;>;
m401 limit (J)Ljava.util.stream.Stream<TT;>;
m401 skip (J)Ljava.util.stream.Stream<TT;>;
m10001 takeWhile (Ljava.util.function.Predicate<-TT;>;)Ljava.util.stream.Stream<TT;>;
m10001 dropWhile (Ljava.util.function.Predicate<-TT;>;)Ljava.util.stream.Stream<TT;>;
m401 forEach (Ljava.util.function.Consumer<-TT;>;)V
m401 forEachOrdered (Ljava.util.function.Consumer<-TT;>;)V
m401 toArray ()[LObject;
m401 toArray <A:LObject;>(Ljava.util.function.IntFunction<[TA;>;)[TA;
m401 reduce (TT;Ljava.util.function.BinaryOperator<TT;>;)TT;
m401 reduce (Ljava.util.function.BinaryOperator<TT;>;)Ljava.util.Optional<TT;>;
m401 reduce <U:LObject;>(TU;Ljava.util.function.BiFunction<TU;-TT;TU;>;Ljava.util.function.BinaryOperator<TU;>;)TU;
m10001 gather <R:LObject;>(Ljava.util.stream.Gatherer<-TT;*TR;>;)Ljava.util.stream.Stream<TR;>;
m401 collect <R:LObject;>(Ljava.util.function.Supplier<TR;>;Ljava.util.function.BiConsumer<TR;-TT;>;Ljava.util.function.BiConsumer<TR;TR;>;)TR;
m401 collect <R:LObject;A:LObject;>(Ljava.util.stream.Collector<-TT;TA;TR;>;)TR;
m10001 toList ()Ljava.util.List<TT;>;
m401 min (Ljava.util.Comparator<-TT;>;)Ljava.util.Optional<TT;>;
m401 max (Ljava.util.Comparator<-TT;>;)Ljava.util.Optional<TT;>;
m401 count ()J
m401 anyMatch (Ljava.util.function.Predicate<-TT;>;)Z
m401 allMatch (Ljava.util.function.Predicate<-TT;>;)Z
m401 noneMatch (Ljava.util.function.Predicate<-TT;>;)Z
m401 findFirst ()Ljava.util.Optional<TT;>;
m401 findAny ()Ljava.util.Optional<TT;>;
m9 builder <T:LObject;>()Ljava.util.stream.Stream.Builder<TT;>;
m9 empty <T:LObject;>()Ljava.util.stream.Stream<TT;>;
m9 of <T:LObject;>(TT;)Ljava.util.stream.Stream<TT;>;
m9 ofNullable <T:LObject;>(TT;)Ljava.util.stream.Stream<TT;>;
m89 of <T:LObject;>([TT;)Ljava.util.stream.Stream<TT;>;
m9 iterate <T:LObject;>(TT;Ljava.util.function.UnaryOperator<TT;>;)Ljava.util.stream.Stream<TT;>;
m9 iterate <T:LObject;>(TT;Ljava.util.function.Predicate<-TT;>;Ljava.util.function.UnaryOperator<TT;>;)Ljava.util.stream.Stream<TT;>;
m9 generate <T:LObject;>(Ljava.util.function.Supplier<+TT;>;)Ljava.util.stream.Stream<TT;>;
m9 concat <T:LObject;>(Ljava.util.stream.Stream<+TT;>;Ljava.util.stream.Stream<+TT;>;)Ljava.util.stream.Stream<TT;>;
i609 <T:LObject;>LObject;Ljava.util.function.Consumer<TT;>;
m401 accept (TT;)V
m10001 add (TT;)Ljava.util.stream.Stream.Builder<TT;>;
m401 build ()Ljava.util.stream.Stream<TT;>;
c11 LObject;
m9 stream <T:LObject;>(Ljava.util.Spliterator<TT;>;Z)Ljava.util.stream.Stream<TT;>;
m9 stream <T:LObject;>(Ljava.util.function.Supplier<+Ljava.util.Spliterator<TT;>;>;IZ)Ljava.util.stream.Stream<TT;>;
m9 intStream (Ljava.util.Spliterator.OfInt;Z)Ljava.util.stream.IntStream;
m9 intStream (Ljava.util.function.Supplier<+Ljava.util.Spliterator.OfInt;>;IZ)Ljava.util.stream.IntStream;
m9 longStream (Ljava.util.Spliterator.OfLong;Z)Ljava.util.stream.LongStream;
m9 longStream (Ljava.util.function.Supplier<+Ljava.util.Spliterator.OfLong;>;IZ)Ljava.util.stream.LongStream;
m9 doubleStream (Ljava.util.Spliterator.OfDouble;Z)Ljava.util.stream.DoubleStream;
m9 doubleStream (Ljava.util.function.Supplier<+Ljava.util.Spliterator.OfDouble;>;IZ)Ljava.util.stream.DoubleStream;
