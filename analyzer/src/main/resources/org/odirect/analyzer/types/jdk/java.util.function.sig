BiConsumer 156
BiFunction 180
BiPredicate 304
BinaryOperator 252
BooleanSupplier 36
Consumer 132
DoubleBinaryOperator 39
DoubleConsumer 119
DoubleFunction 44
DoublePredicate 253
DoubleSupplier 35
DoubleToIntFunction 35
DoubleToLongFunction 36
DoubleUnaryOperator 289
Function 332
IntBinaryOperator 36
IntConsumer 113
IntFunction 44
IntPredicate 238
IntSupplier 32
IntToDoubleFunction 38
IntToLongFunction 36
IntUnaryOperator 271
LongBinaryOperator 37
LongConsumer 115
LongFunction 44
LongPredicate 243
LongSupplier 33
LongToDoubleFunction 38
LongToIntFunction 35
LongUnaryOperator 277
ObjDoubleConsumer 46
ObjIntConsumer 46
ObjLongConsumer 46
Predicate 426
Supplier 41
ToDoubleBiFunction 65
ToDoubleFunction 52
ToIntBiFunction 62
ToIntFunction 49
ToLongBiFunction 63
ToLongFunction 50
UnaryOperator 129

i601 <T:LObject;U:LObject;>LObject;
m401 accept (TT;TU;)V
m10001 andThen (Ljava.util.function.BiConsumer<-TT;-TU;>;)Ljava.util.function.BiConsumer<TT;TU;>;
i601 <T:LObject;U:LObject;R:LObject;>LObject;
m401 apply (TT;TU;)TR;
m10001 andThen <V:LObject;>(Ljava.util.function.Function<-TR;+TV;>;)Ljava.util.function.BiFunction<TT;TU;TV;>;
i601 <T:LObject;U:LObject;>LObject;
m401 test (TT;TU;)Z
m10001 and (Ljava.util.function.BiPredicate<-TT;-TU;>;)Ljava.util.function.BiPredicate<TT;TU;>;
m10001 negate ()Ljava.util.function.BiPredicate<TT;TU;>;
m10001 or (Ljava.util.function.BiPredicate<-TT;-TU;>;)Ljava.util.function.BiPredicate<TT;TU;>;
i601 <T:LObject;>LObject;Ljava.util.function.BiFunction<TT;TT;TT;>;
m9 minBy <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.function.BinaryOperator<TT;>;
m9 maxBy <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.function.BinaryOperator<TT;>;
i601 LObject;
m401 getAsBoolean ()Z
i601 <T:LObject;>LObject;
m401 accept (TT;)V
m10001 andThen (Ljava.util.function.Consumer<-TT;>;)Ljava.util.function.Consumer<TT;>;
i601 LObject;
m401 applyAsDouble (DD)D
i601 LObject;
m401 accept (D)V
m10001 andThen (Ljava.util.function.DoubleConsumer;)Ljava.util.function.DoubleConsumer;
i601 <R:LObject;>LObject;
m401 apply (D)TR;
i601 LObject;
m401 test (D)Z
m10001 and (Ljava.util.function.DoublePredicate;)Ljava.util.function.DoublePredicate;
m10001 negate ()Ljava.util.function.DoublePredicate;
m10001 or (Ljava.util.function.DoublePredicate;)Ljava.util.function.DoublePredicate;
i601 LObject;
m401 getAsDouble ()D
i601 LObject;
m401 applyAsInt (D)I
i601 LObject;
m401 applyAsLong (D)J
i601 LObject;
m401 applyAsDouble (D)D
m10001 compose (Ljava.util.function.DoubleUnaryOperator;)Ljava.util.function.DoubleUnaryOperator;
m10001 andThen (Ljava.util.function.DoubleUnaryOperator;)Ljava.util.function.DoubleUnaryOperator;
m9 identity ()Ljava.util.function.DoubleUnaryOperator;
i601 <T:LObject;R:LObject;>LObject;
m401 apply (TT;)TR;
m10001 compose <V:LObject;>(Ljava.util.function.Function<-TV;+TT;>;)Ljava.util.function.Function<TV;TR;>;
m10001 andThen <V:LObject;>(Ljava.util.function.Function<-TR;+TV;>;)Ljava.util.function.Function<TT;TV;>;
m9 identity <T:LObject;>()Ljava.util.function.Function<TT;TT;>;
i601 LObject;
m401 applyAsInt (II)I
i601 LObject;
m401 accept (I)V
m10001 andThen (Ljava.util.function.IntConsumer;)Ljava.util.function.IntConsumer;
i601 <R:LObject;>LObject;
m401 apply (I)TR;
i601 LObject;
m401 test (I)Z
m10001 and (Ljava.util.function.IntPredicate;)Ljava.util.function.IntPredicate;
m10001 negate ()Ljava.util.function.IntPredicate;
m10001 or (Ljava.util.function.IntPredicate;)Ljava.util.function.IntPredicate;
i601 LObject;
m401 getAsInt ()I
i601 LObject;
m401 applyAsDouble (I)D
i601 LObject;
m401 applyAsLong (I)J
i601 LObject;
m401 applyAsInt (I)I
m10001 compose (Ljava.util.function.IntUnaryOperator;)Ljava.util.function.IntUnaryOperator;
m10001 andThen (Ljava.util.function.IntUnaryOperator;)Ljava.util.function.IntUnaryOperator;
m9 identity ()Ljava.util.function.IntUnaryOperator;
i601 LObject;
m401 applyAsLong (JJ)J
i601 LObject;
m401 accept (J)V
m10001 andThen (Ljava.util.function.LongConsumer;)Ljava.util.function.LongConsumer;
i601 <R:LObject;>LObject;
m401 apply (J)TR;
i601 LObject;
m401 test (J)Z
m10001 and (Ljava.util.function.LongPredicate;)Ljava.util.function.LongPredicate;
m10001 negate ()Ljava.util.function.LongPredicate;
m10001 or (Ljava.util.function.LongPredicate;)Ljava.util.function.LongPredicate;
i601 LObject;
m401 getAsLong ()J
i601 LObject;
m401 applyAsDouble (J)D
i601 LObject;
m401 applyAsInt (J)I
i601 LObject;
m401 applyAsLong (J)J
m10001 compose (Ljava.util.function.LongUnaryOperator;)Ljava.util.function.LongUnaryOperator;
m10001 andThen (Ljava.util.function.LongUnaryOperator;)Ljava.util.function.LongUnaryOperator;
m9 identity ()Ljava.util.function.LongUnaryOperator;
i601 <T:LObject;>LObject;
m401 accept (TT;D)V
i601 <T:LObject;>LObject;
m401 accept (TT;I)V
i601 <T:LObject;>LObject;
m401 accept (TT;J)V
i601 <T:LObject;>LObject;
m401 test (TT;)Z
m10001 and (Ljava.util.function.Predicate<-TT;>;)Ljava.util.function.Predicate<TT;>;
m10001 negate ()Ljava.util.function.Predicate<TT;>;
m10001 or (Ljava.util.function.Predicate<-TT;>;)Ljava.util.function.Predicate<TT;>;
m9 isEqual <T:LObject;>(LObject;)Ljava.util.function.Predicate<TT;>;
m9 not <T:LObject;>(Ljava.util.function.Predicate<-TT;>;)Ljava.util.function.Predicate<TT;>;
i601 <T:LObject;>LObject;
m401 get ()TT;
i601 <T:LObject;U:LObject;>LObject;
m401 applyAsDouble (TT;TU;)D
i601 <T:LObject;>LObject;
m401 applyAsDouble (TT;)D
i601 <T:LObject;U:LObject;>LObject;
m401 applyAsInt (TT;TU;)I
i601 <T:LObject;>LObject;
m401 applyAsInt (TT;)I
i601 <T:LObject;U:LObject;>LObject;
m401 applyAsLong (TT;TU;)J
i601 <T:LObject;>LObject;
m401 applyAsLong (TT;)J
i601 <T:LObject;>LObject;Ljava.util.function.Function<TT;TT;>;
m9 identity <T:LObject;>()Ljava.util.function.UnaryOperator<TT;>;
