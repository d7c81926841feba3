AbstractCollection 461
AbstractList 521
AbstractMap 527
AbstractMap.SimpleEntry 266
AbstractMap.SimpleImmutableEntry 266
AbstractQueue 191
AbstractSequentialList 258
AbstractSet 167
ArrayDeque 1143
ArrayList 1285
Arrays 6608
Base64 335
Base64.Decoder 178
Base64.Encoder 235
BitSet 875
Calendar 2658
Calendar.Builder 733
Collection 756
Collections 5633
Comparator 1585
ConcurrentModificationException 116
Currency 562
Date 801
Deque 791
Dictionary 237
DoubleSummaryStatistics 284
DuplicateFormatFlagsException 108
EmptyStackException 36
EnumMap 594
EnumSet 880
Enumeration 120
EventListener 14
EventListenerProxy 107
EventObject 123
FormatFlagsConversionMismatchException 130
Formattable 56
FormattableFlags 73
Formatter 1495
Formatter.BigDecimalLayoutForm 300
FormatterClosedException 41
GregorianCalendar 931
HashMap 1145
HashSet 501
Hashtable 1258
HexFormat 1128
IdentityHashMap 745
IllegalFormatCodePointException 98
IllegalFormatConversionException 142
IllegalFormatException 30
IllegalFormatFlagsException 108
IllegalFormatPrecisionException 98
IllegalFormatWidthException 94
IllformedLocaleException 102
InputMismatchException 74
IntSummaryStatistics 278
InvalidPropertiesFormatException 72
Iterator 140
LinkedHashMap 950
LinkedHashSet 458
LinkedList 1140
List 1887
ListIterator 215
ListResourceBundle 206
Locale 3422
Locale.Builder 722
Locale.Category 215
Locale.FilteringMode 448
Locale.IsoCountryCode 302
Locale.LanguageRange 566
LongSummaryStatistics 327
Map 2177
Map.Entry 700
MissingFormatArgumentException 118
MissingFormatWidthException 118
MissingResourceException 108
NavigableMap 1082
NavigableSet 705
NoSuchElementException 116
Objects 781
Observable 262
Observer 60
Optional 1000
OptionalDouble 539
OptionalInt 518
OptionalLong 525
PrimitiveIterator 100
PrimitiveIterator.OfDouble 262
PrimitiveIterator.OfInt 256
PrimitiveIterator.OfLong 250
PriorityQueue 814
Properties 2288
PropertyPermission 236
PropertyResourceBundle 266
Queue 156
Random 847
RandomAccess 14
ResourceBundle 1166
ResourceBundle.Control 1015
Scanner 2600
SequencedCollection 243
SequencedMap 569
SequencedSet 128
ServiceConfigurationError 66
ServiceLoader 532
ServiceLoader.Provider 101
Set 1273
SimpleTimeZone 698
SortedMap 543
SortedSet 524
Spliterator 504
Spliterator.OfDouble 423
Spliterator.OfInt 411
Spliterator.OfLong 407
Spliterator.OfPrimitive 228
Spliterators 1846
Spliterators.AbstractDoubleSpliterator 152
Spliterators.AbstractIntSpliterator 146
Spliterators.AbstractLongSpliterator 148
Spliterators.AbstractSpliterator 156
SplittableRandom 1318
Stack 132
StringJoiner 300
StringTokenizer 273
TimeZone 934
Timer 412
TimerTask 95
TooManyListenersException 51
TreeMap 2115
TreeSet 1089
UUID 432
UnknownFormatConversionException 113
UnknownFormatFlagsException 108
Vector 1686
WeakHashMap 691

c401 <E:LObject;>LObject;Ljava.util.Collection<TE;>;
m4 <init> ()V
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 containsAll (Ljava.util.Collection<*>;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 clear ()V
m1 toString ()LString;
c401 <E:LObject;>Ljava.util.AbstractCollection<TE;>;Ljava.util.List<TE;>;
f84 modCount I
m4 <init> ()V
m1 add (TE;)Z
m401 get (I)TE;
m1 set (ITE;)TE;
m1 add (ITE;)V
m1 remove (I)TE;
m1 indexOf (LObject;)I
m1 lastIndexOf (LObject;)I
m1 clear ()V
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 listIterator ()Ljava.util.ListIterator<TE;>;
m1 listIterator (I)Ljava.util.ListIterator<TE;>;
m1 subList (II)Ljava.util.List<TE;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m4 removeRange (II)V
c401 <K:LObject;V:LObject;>LObject;Ljava.util.Map<TK;TV;>;
m4 <init> ()V
m1 size ()I
m1 isEmpty ()Z
m1 containsValue (LObject;)Z
m1 containsKey (LObject;)Z
m1 get (LObject;)TV;
m1 put (TK;TV;)TV;
m1 remove (LObject;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 clear ()V
m1 keySet ()Ljava.util.Set<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m401 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m4 clone ()LObject; ^java.lang.CloneNotSupportedException
c9 <K:LObject;V:LObject;>LObject;Ljava.util.Map.Entry<TK;TV;>;Ljava.io.Serializable;
m1 <init> (TK;TV;)V
m1 <init> (Ljava.util.Map.Entry<+TK;+TV;>;)V
m1 getKey ()TK;
m1 getValue ()TV;
m1 setValue (TV;)TV;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c9 <K:LObject;V:LObject;>LObject;Ljava.util.Map.Entry<TK;TV;>;Ljava.io.Serializable;
m1 <init> (TK;TV;)V
m1 <init> (Ljava.util.Map.Entry<+TK;+TV;>;)V
m1 getKey ()TK;
m1 getValue ()TV;
m1 setValue (TV;)TV;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c401 <E:LObject;>Ljava.util.AbstractCollection<TE;>;Ljava.util.Queue<TE;>;
m4 <init> ()V
m1 add (TE;)Z
m1 remove ()TE;
m1 element ()TE;
m1 clear ()V
m1 addAll (Ljava.util.Collection<+TE;>;)Z
c401 <E:LObject;>Ljava.util.AbstractList<TE;>;
m4 <init> ()V
m1 get (I)TE;
m1 set (ITE;)TE;
m1 add (ITE;)V
m1 remove (I)TE;
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m1 iterator ()Ljava.util.Iterator<TE;>;
m401 listIterator (I)Ljava.util.ListIterator<TE;>;
c401 <E:LObject;>Ljava.util.AbstractCollection<TE;>;Ljava.util.Set<TE;>;
m4 <init> ()V
m1 equals (LObject;)Z
m1 hashCode ()I
m1 removeAll (Ljava.util.Collection<*>;)Z
c1 <E:LObject;>Ljava.util.AbstractCollection<TE;>;Ljava.util.Deque<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 offerFirst (TE;)Z
m1 offerLast (TE;)Z
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 getFirst ()TE;
m1 getLast ()TE;
m1 peekFirst ()TE;
m1 peekLast ()TE;
m1 removeFirstOccurrence (LObject;)Z
m1 removeLastOccurrence (LObject;)Z
m1 add (TE;)Z
m1 offer (TE;)Z
m1 remove ()TE;
m1 poll ()TE;
m1 element ()TE;
m1 peek ()TE;
m1 push (TE;)V
m1 pop ()TE;
m1 size ()I
m1 isEmpty ()Z
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 contains (LObject;)Z
m1 remove (LObject;)Z
m1 clear ()V
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 clone ()Ljava.util.ArrayDeque<TE;>;
c1 <E:LObject;>Ljava.util.AbstractList<TE;>;Ljava.util.List<TE;>;Ljava.util.RandomAccess;LCloneable;Ljava.io.Serializable;
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 trimToSize ()V
m1 ensureCapacity (I)V
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 indexOf (LObject;)I
m1 lastIndexOf (LObject;)I
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
m1 equals (LObject;)Z
m1 hashCode ()I
m1 remove (LObject;)Z
m1 clear ()V
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m4 removeRange (II)V
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 listIterator (I)Ljava.util.ListIterator<TE;>;
m1 listIterator ()Ljava.util.ListIterator<TE;>;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 subList (II)Ljava.util.List<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 replaceAll (Ljava.util.function.UnaryOperator<TE;>;)V
m1 sort (Ljava.util.Comparator<-TE;>;)V
c11 LObject;
m9 sort ([I)V
m9 sort ([III)V
m9 sort ([J)V
m9 sort ([JII)V
m9 sort ([S)V
m9 sort ([SII)V
m9 sort ([C)V
m9 sort ([CII)V
m9 sort ([B)V
m9 sort ([BII)V
m9 sort ([F)V
m9 sort ([FII)V
m9 sort ([D)V
m9 sort ([DII)V
m9 parallelSort ([B)V
m9 parallelSort ([BII)V
m9 parallelSort ([C)V
m9 parallelSort ([CII)V
m9 parallelSort ([S)V
m9 parallelSort ([SII)V
m9 parallelSort ([I)V
m9 parallelSort ([III)V
m9 parallelSort ([J)V
m9 parallelSort ([JII)V
m9 parallelSort ([F)V
m9 parallelSort ([FII)V
m9 parallelSort ([D)V
m9 parallelSort ([DII)V
m9 parallelSort <T::LComparable<-TT;>;>([TT;)V
m9 parallelSort <T::LComparable<-TT;>;>([TT;II)V
m9 parallelSort <T:LObject;>([TT;Ljava.util.Comparator<-TT;>;)V
m9 parallelSort <T:LObject;>([TT;IILjava.util.Comparator<-TT;>;)V
m9 sort ([LObject;)V
m9 sort ([LObject;II)V
m9 sort <T:LObject;>([TT;Ljava.util.Comparator<-TT;>;)V
m9 sort <T:LObject;>([TT;IILjava.util.Comparator<-TT;>;)V
m9 parallelPrefix <T:LObject;>([TT;Ljava.util.function.BinaryOperator<TT;>;)V
m9 parallelPrefix <T:LObject;>([TT;IILjava.util.function.BinaryOperator<TT;>;)V
m9 parallelPrefix ([JLjava.util.function.LongBinaryOperator;)V
m9 parallelPrefix ([JIILjava.util.function.LongBinaryOperator;)V
m9 parallelPrefix ([DLjava.util.function.DoubleBinaryOperator;)V
m9 parallelPrefix ([DIILjava.util.function.DoubleBinaryOperator;)V
m9 parallelPrefix ([ILjava.util.function.IntBinaryOperator;)V
m9 parallelPrefix ([IIILjava.util.function.IntBinaryOperator;)V
m9 binarySearch ([JJ)I
m9 binarySearch ([JIIJ)I
m9 binarySearch ([II)I
m9 binarySearch ([IIII)I
m9 binarySearch ([SS)I
m9 binarySearch ([SIIS)I
m9 binarySearch ([CC)I
m9 binarySearch ([CIIC)I
m9 binarySearch ([BB)I
m9 binarySearch ([BIIB)I
m9 binarySearch ([DD)I
m9 binarySearch ([DIID)I
m9 binarySearch ([FF)I
m9 binarySearch ([FIIF)I
m9 binarySearch ([LObject;LObject;)I
m9 binarySearch ([LObject;IILObject;)I
m9 binarySearch <T:LObject;>([TT;TT;Ljava.util.Comparator<-TT;>;)I
m9 binarySearch <T:LObject;>([TT;IITT;Ljava.util.Comparator<-TT;>;)I
m9 equals ([J[J)Z
m9 equals ([JII[JII)Z
m9 equals ([I[I)Z
m9 equals ([III[III)Z
m9 equals ([S[S)Z
m9 equals ([SII[SII)Z
m9 equals ([C[C)Z
m9 equals ([CII[CII)Z
m9 equals ([B[B)Z
m9 equals ([BII[BII)Z
m9 equals ([Z[Z)Z
m9 equals ([ZII[ZII)Z
m9 equals ([D[D)Z
m9 equals ([DII[DII)Z
m9 equals ([F[F)Z
m9 equals ([FII[FII)Z
m9 equals ([LObject;[LObject;)Z
m9 equals ([LObject;II[LObject;II)Z
m9 equals <T:LObject;>([TT;[TT;Ljava.util.Comparator<-TT;>;)Z
m9 equals <T:LObject;>([TT;II[TT;IILjava.util.Comparator<-TT;>;)Z
m9 fill ([JJ)V
m9 fill ([JIIJ)V
m9 fill ([II)V
m9 fill ([IIII)V
m9 fill ([SS)V
m9 fill ([SIIS)V
m9 fill ([CC)V
m9 fill ([CIIC)V
m9 fill ([BB)V
m9 fill ([BIIB)V
m9 fill ([ZZ)V
m9 fill ([ZIIZ)V
m9 fill ([DD)V
m9 fill ([DIID)V
m9 fill ([FF)V
m9 fill ([FIIF)V
m9 fill ([LObject;LObject;)V
m9 fill ([LObject;IILObject;)V
m9 copyOf <T:LObject;>([TT;I)[TT;
m9 copyOf <T:LObject;U:LObject;>([TU;ILClass<+[TT;>;)[TT;
m9 copyOf ([BI)[B
m9 copyOf ([SI)[S
m9 copyOf ([II)[I
m9 copyOf ([JI)[J
m9 copyOf ([CI)[C
m9 copyOf ([FI)[F
m9 copyOf ([DI)[D
m9 copyOf ([ZI)[Z
m9 copyOfRange <T:LObject;>([TT;II)[TT;
m9 copyOfRange <T:LObject;U:LObject;>([TU;IILClass<+[TT;>;)[TT;
m9 copyOfRange ([BII)[B
m9 copyOfRange ([SII)[S
m9 copyOfRange ([III)[I
m9 copyOfRange ([JII)[J
m9 copyOfRange ([CII)[C
m9 copyOfRange ([FII)[F
m9 copyOfRange ([DII)[D
m9 copyOfRange ([ZII)[Z
m89 asList <T:LObject;>([TT;)Ljava.util.List<TT;>;
m9 hashCode ([J)I
m9 hashCode ([I)I
m9 hashCode ([S)I
m9 hashCode ([C)I
m9 hashCode ([B)I
m9 hashCode ([Z)I
m9 hashCode ([F)I
m9 hashCode ([D)I
m9 hashCode ([LObject;)I
m9 deepHashCode ([LObject;)I
m9 deepEquals ([LObject;[LObject;)Z
m9 toString ([J)LString;
m9 toString ([I)LString;
m9 toString ([S)LString;
m9 toString ([C)LString;
m9 toString ([B)LString;
m9 toString ([Z)LString;
m9 toString ([F)LString;
m9 toString ([D)LString;
m9 toString ([LObject;)LString;
m9 deepToString ([LObject;)LString;
m9 setAll <T:LObject;>([TT;Ljava.util.function.IntFunction<+TT;>;)V
m9 parallelSetAll <T:LObject;>([TT;Ljava.util.function.IntFunction<+TT;>;)V
m9 setAll ([ILjava.util.function.IntUnaryOperator;)V
m9 parallelSetAll ([ILjava.util.function.IntUnaryOperator;)V
m9 setAll ([JLjava.util.function.IntToLongFunction;)V
m9 parallelSetAll ([JLjava.util.function.IntToLongFunction;)V
m9 setAll ([DLjava.util.function.IntToDoubleFunction;)V
m9 parallelSetAll ([DLjava.util.function.IntToDoubleFunction;)V
m9 spliterator <T:LObject;>([TT;)Ljava.util.Spliterator<TT;>;
m9 spliterator <T:LObject;>([TT;II)Ljava.util.Spliterator<TT;>;
m9 spliterator ([I)Ljava.util.Spliterator.OfInt;
m9 spliterator ([III)Ljava.util.Spliterator.OfInt;
m9 spliterator ([J)Ljava.util.Spliterator.OfLong;
m9 spliterator ([JII)Ljava.util.Spliterator.OfLong;
m9 spliterator ([D)Ljava.util.Spliterator.OfDouble;
m9 spliterator ([DII)Ljava.util.Spliterator.OfDouble;
m9 stream <T:LObject;>([TT;)Ljava.util.stream.Stream<TT;>;
m9 stream <T:LObject;>([TT;II)Ljava.util.stream.Stream<TT;>;
m9 stream ([I)Ljava.util.stream.IntStream;
m9 stream ([III)Ljava.util.stream.IntStream;
m9 stream ([J)Ljava.util.stream.LongStream;
m9 stream ([JII)Ljava.util.stream.LongStream;
m9 stream ([D)Ljava.util.stream.DoubleStream;
m9 stream ([DII)Ljava.util.stream.DoubleStream;
m9 compare ([Z[Z)I
m9 compare ([ZII[ZII)I
m9 compare ([B[B)I
m9 compare ([BII[BII)I
m9 compareUnsigned ([B[B)I
m9 compareUnsigned ([BII[BII)I
m9 compare ([S[S)I
m9 compare ([SII[SII)I
m9 compareUnsigned ([S[S)I
m9 compareUnsigned ([SII[SII)I
m9 compare ([C[C)I
m9 compare ([CII[CII)I
m9 compare ([I[I)I
m9 compare ([III[III)I
m9 compareUnsigned ([I[I)I
m9 compareUnsigned ([III[III)I
m9 compare ([J[J)I
m9 compare ([JII[JII)I
m9 compareUnsigned ([J[J)I
m9 compareUnsigned ([JII[JII)I
m9 compare ([F[F)I
m9 compare ([FII[FII)I
m9 compare ([D[D)I
m9 compare ([DII[DII)I
m9 compare <T::LComparable<-TT;>;>([TT;[TT;)I
m9 compare <T::LComparable<-TT;>;>([TT;II[TT;II)I
m9 compare <T:LObject;>([TT;[TT;Ljava.util.Comparator<-TT;>;)I
m9 compare <T:LObject;>([TT;II[TT;IILjava.util.Comparator<-TT;>;)I
m9 mismatch ([Z[Z)I
m9 mismatch ([ZII[ZII)I
m9 mismatch ([B[B)I
m9 mismatch ([BII[BII)I
m9 mismatch ([C[C)I
m9 mismatch ([CII[CII)I
m9 mismatch ([S[S)I
m9 mismatch ([SII[SII)I
m9 mismatch ([I[I)I
m9 mismatch ([III[III)I
m9 mismatch ([J[J)I
m9 mismatch ([JII[JII)I
m9 mismatch ([F[F)I
m9 mismatch ([FII[FII)I
m9 mismatch ([D[D)I
m9 mismatch ([DII[DII)I
m9 mismatch ([LObject;[LObject;)I
m9 mismatch ([LObject;II[LObject;II)I
m9 mismatch <T:LObject;>([TT;[TT;Ljava.util.Comparator<-TT;>;)I
m9 mismatch <T:LObject;>([TT;II[TT;IILjava.util.Comparator<-TT;>;)I
c11 LObject;
m9 getEncoder ()Ljava.util.Base64.Encoder;
m9 getUrlEncoder ()Ljava.util.Base64.Encoder;
m9 getMimeEncoder ()Ljava.util.Base64.Encoder;
m9 getMimeEncoder (I[B)Ljava.util.Base64.Encoder;
m9 getDecoder ()Ljava.util.Base64.Decoder;
m9 getUrlDecoder ()Ljava.util.Base64.Decoder;
m9 getMimeDecoder ()Ljava.util.Base64.Decoder;
c9 LObject;
m1 decode ([B)[B
m1 decode (LString;)[B
m1 decode ([B[B)I
m1 decode (Ljava.nio.ByteBuffer;)Ljava.nio.ByteBuffer;
m1 wrap (Ljava.io.InputStream;)Ljava.io.InputStream;
c9 LObject;
m1 encode ([B)[B
m1 encode ([B[B)I
m1 encodeToString ([B)LString;
m1 encode (Ljava.nio.ByteBuffer;)Ljava.nio.ByteBuffer;
m1 wrap (Ljava.io.OutputStream;)Ljava.io.OutputStream;
m1 withoutPadding ()Ljava.util.Base64.Encoder;
c1 LObject;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m9 valueOf ([J)Ljava.util.BitSet;
m9 valueOf (Ljava.nio.LongBuffer;)Ljava.util.BitSet;
m9 valueOf ([B)Ljava.util.BitSet;
m9 valueOf (Ljava.nio.ByteBuffer;)Ljava.util.BitSet;
m1 toByteArray ()[B
m1 toLongArray ()[J
m1 flip (I)V
m1 flip (II)V
m1 set (I)V
m1 set (IZ)V
m1 set (II)V
m1 set (IIZ)V
m1 clear (I)V
m1 clear (II)V
m1 clear ()V
m1 get (I)Z
m1 get (II)Ljava.util.BitSet;
m1 nextSetBit (I)I
m1 nextClearBit (I)I
m1 previousSetBit (I)I
m1 previousClearBit (I)I
m1 length ()I
m1 isEmpty ()Z
m1 intersects (Ljava.util.BitSet;)Z
m1 cardinality ()I
m1 and (Ljava.util.BitSet;)V
m1 or (Ljava.util.BitSet;)V
m1 xor (Ljava.util.BitSet;)V
m1 andNot (Ljava.util.BitSet;)V
m1 hashCode ()I
m1 size ()I
m1 equals (LObject;)Z
m1 clone ()LObject;
m1 toString ()LString;
m1 stream ()Ljava.util.stream.IntStream;
c401 LObject;Ljava.io.Serializable;LCloneable;LComparable<Ljava.util.Calendar;>;
f19 ERA I =0
f19 YEAR I =1
f19 MONTH I =2
f19 WEEK_OF_YEAR I =3
f19 WEEK_OF_MONTH I =4
f19 DATE I =5
f19 DAY_OF_MONTH I =5
f19 DAY_OF_YEAR I =6
f19 DAY_OF_WEEK I =7
f19 DAY_OF_WEEK_IN_MONTH I =8
f19 AM_PM I =9
f19 HOUR I =10
f19 HOUR_OF_DAY I =11
f19 MINUTE I =12
f19 SECOND I =13
f19 MILLISECOND I =14
f19 ZONE_OFFSET I =15
f19 DST_OFFSET I =16
f19 FIELD_COUNT I =17
f19 SUNDAY I =1
f19 MONDAY I =2
f19 TUESDAY I =3
f19 WEDNESDAY I =4
f19 THURSDAY I =5
f19 FRIDAY I =6
f19 SATURDAY I =7
f19 JANUARY I =0
f19 FEBRUARY I =1
f19 MARCH I =2
f19 APRIL I =3
f19 MAY I =4
f19 JUNE I =5
f19 JULY I =6
f19 AUGUST I =7
f19 SEPTEMBER I =8
f19 OCTOBER I =9
f19 NOVEMBER I =10
f19 DECEMBER I =11
f19 UNDECIMBER I =12
f19 AM I =0
f19 PM I =1
f19 ALL_STYLES I =0
f19 SHORT I =1
f19 LONG I =2
f19 NARROW_FORMAT I =4
f19 NARROW_STANDALONE I =32772
f19 SHORT_FORMAT I =1
f19 LONG_FORMAT I =2
f19 SHORT_STANDALONE I =32769
f19 LONG_STANDALONE I =32770
f4 fields [I
f4 isSet [Z
f4 time J
f4 isTimeSet Z
f4 areFieldsSet Z
m4 <init> ()V
m4 <init> (Ljava.util.TimeZone;Ljava.util.Locale;)V
m9 getInstance ()Ljava.util.Calendar;
m9 getInstance (Ljava.util.TimeZone;)Ljava.util.Calendar;
m9 getInstance (Ljava.util.Locale;)Ljava.util.Calendar;
m9 getInstance (Ljava.util.TimeZone;Ljava.util.Locale;)Ljava.util.Calendar;
m9 getAvailableLocales ()[Ljava.util.Locale;
m404 computeTime ()V
m404 computeFields ()V
m11 getTime ()Ljava.util.Date;
m11 setTime (Ljava.util.Date;)V
m1 getTimeInMillis ()J
m1 setTimeInMillis (J)V
m1 get (I)I
m14 internalGet (I)I
m1 set (II)V
m11 set (III)V
m11 set (IIIII)V
m11 set (IIIIII)V
m11 clear ()V
m11 clear (I)V
m11 isSet (I)Z
m1 getDisplayName (IILjava.util.Locale;)LString;
m1 getDisplayNames (IILjava.util.Locale;)Ljava.util.Map<LString;LInteger;>;
m4 complete ()V
m9 getAvailableCalendarTypes ()Ljava.util.Set<LString;>;
m1 getCalendarType ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 before (LObject;)Z
m1 after (LObject;)Z
m1 compareTo (Ljava.util.Calendar;)I
m401 add (II)V
m401 roll (IZ)V
m1 roll (II)V
m1 setTimeZone (Ljava.util.TimeZone;)V
m1 getTimeZone ()Ljava.util.TimeZone;
m1 setLenient (Z)V
m1 isLenient ()Z
m1 setFirstDayOfWeek (I)V
m1 getFirstDayOfWeek ()I
m1 setMinimalDaysInFirstWeek (I)V
m1 getMinimalDaysInFirstWeek ()I
m1 isWeekDateSupported ()Z
m1 getWeekYear ()I
m1 setWeekDate (III)V
m1 getWeeksInWeekYear ()I
m401 getMinimum (I)I
m401 getMaximum (I)I
m401 getGreatestMinimum (I)I
m401 getLeastMaximum (I)I
m1 getActualMinimum (I)I
m1 getActualMaximum (I)I
m1 clone ()LObject;
m1 toString ()LString;
m11 toInstant ()Ljava.time.Instant;
c9 LObject;
m1 <init> ()V
m1 setInstant (J)Ljava.util.Calendar.Builder;
m1 setInstant (Ljava.util.Date;)Ljava.util.Calendar.Builder;
m1 set (II)Ljava.util.Calendar.Builder;
m81 setFields ([I)Ljava.util.Calendar.Builder;
m1 setDate (III)Ljava.util.Calendar.Builder;
m1 setTimeOfDay (III)Ljava.util.Calendar.Builder;
m1 setTimeOfDay (IIII)Ljava.util.Calendar.Builder;
m1 setWeekDate (III)Ljava.util.Calendar.Builder;
m1 setTimeZone (Ljava.util.TimeZone;)Ljava.util.Calendar.Builder;
m1 setLenient (Z)Ljava.util.Calendar.Builder;
m1 setCalendarType (LString;)Ljava.util.Calendar.Builder;
m1 setLocale (Ljava.util.Locale;)Ljava.util.Calendar.Builder;
m1 setWeekDefinition (II)Ljava.util.Calendar.Builder;
m1 build ()Ljava.util.Calendar;
i601 <E:LObject;>LObject;LIterable<TE;>;
m401 size ()I
m401 isEmpty ()Z
m401 contains (LObject;)Z
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 toArray ()[LObject;
m401 toArray <T:LObject;>([TT;)[TT;
m10001 toArray <T:LObject;>(Ljava.util.function.IntFunction<[TT;>;)[TT;
m401 add (TE;)Z
m401 remove (LObject;)Z
m401 containsAll (Ljava.util.Collection<*>;)Z
m401 addAll (Ljava.util.Collection<+TE;>;)Z
m401 removeAll (Ljava.util.Collection<*>;)Z
m10001 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m401 retainAll (Ljava.util.Collection<*>;)Z
m401 clear ()V
m401 equals (LObject;)Z
m401 hashCode ()I
m10001 spliterator ()Ljava.util.Spliterator<TE;>;
m10001 stream ()Ljava.util.stream.Stream<TE;>;
m10001 parallelStream ()Ljava.util.stream.Stream<TE;>;
c11 LObject;
f19 EMPTY_SET Ljava.util.Set;
f19 EMPTY_LIST Ljava.util.List;
f19 EMPTY_MAP Ljava.util.Map;
m9 sort <T::LComparable<-TT;>;>(Ljava.util.List<TT;>;)V
m9 sort <T:LObject;>(Ljava.util.List<TT;>;Ljava.util.Comparator<-TT;>;)V
m9 binarySearch <T:LObject;>(Ljava.util.List<+LComparable<-TT;>;>;TT;)I
m9 binarySearch <T:LObject;>(Ljava.util.List<+TT;>;TT;Ljava.util.Comparator<-TT;>;)I
m9 reverse (Ljava.util.List<*>;)V
m9 shuffle (Ljava.util.List<*>;)V
m9 shuffle (Ljava.util.List<*>;Ljava.util.Random;)V
m9 shuffle (Ljava.util.List<*>;Ljava.util.random.RandomGenerator;)V
m9 swap (Ljava.util.List<*>;II)V
m9 fill <T:LObject;>(Ljava.util.List<-TT;>;TT;)V
m9 copy <T:LObject;>(Ljava.util.List<-TT;>;Ljava.util.List<+TT;>;)V
m9 min <T:LObject;:LComparable<-TT;>;>(Ljava.util.Collection<+TT;>;)TT;
m9 min <T:LObject;>(Ljava.util.Collection<+TT;>;Ljava.util.Comparator<-TT;>;)TT;
m9 max <T:LObject;:LComparable<-TT;>;>(Ljava.util.Collection<+TT;>;)TT;
m9 max <T:LObject;>(Ljava.util.Collection<+TT;>;Ljava.util.Comparator<-TT;>;)TT;
m9 rotate (Ljava.util.List<*>;I)V
m9 replaceAll <T:LObject;>(Ljava.util.List<TT;>;TT;TT;)Z
m9 indexOfSubList (Ljava.util.List<*>;Ljava.util.List<*>;)I
m9 lastIndexOfSubList (Ljava.util.List<*>;Ljava.util.List<*>;)I
m9 unmodifiableCollection <T:LObject;>(Ljava.util.Collection<+TT;>;)Ljava.util.Collection<TT;>;
m9 unmodifiableSequencedCollection <T:LObject;>(Ljava.util.SequencedCollection<+TT;>;)Ljava.util.SequencedCollection<TT;>;
m9 unmodifiableSet <T:LObject;>(Ljava.util.Set<+TT;>;)Ljava.util.Set<TT;>;
m9 unmodifiableSequencedSet <T:LObject;>(Ljava.util.SequencedSet<+TT;>;)Ljava.util.SequencedSet<TT;>;
m9 unmodifiableSortedSet <T:LObject;>(Ljava.util.SortedSet<TT;>;)Ljava.util.SortedSet<TT;>;
m9 unmodifiableNavigableSet <T:LObject;>(Ljava.util.NavigableSet<TT;>;)Ljava.util.NavigableSet<TT;>;
m9 unmodifiableList <T:LObject;>(Ljava.util.List<+TT;>;)Ljava.util.List<TT;>;
m9 unmodifiableMap <K:LObject;V:LObject;>(Ljava.util.Map<+TK;+TV;>;)Ljava.util.Map<TK;TV;>;
m9 unmodifiableSequencedMap <K:LObject;V:LObject;>(Ljava.util.SequencedMap<+TK;+TV;>;)Ljava.util.SequencedMap<TK;TV;>;
m9 unmodifiableSortedMap <K:LObject;V:LObject;>(Ljava.util.SortedMap<TK;+TV;>;)Ljava.util.SortedMap<TK;TV;>;
m9 unmodifiableNavigableMap <K:LObject;V:LObject;>(Ljava.util.NavigableMap<TK;+TV;>;)Ljava.util.NavigableMap<TK;TV;>;
m9 synchronizedCollection <T:LObject;>(Ljava.util.Collection<TT;>;)Ljava.util.Collection<TT;>;
m9 synchronizedSet <T:LObject;>(Ljava.util.Set<TT;>;)Ljava.util.Set<TT;>;
m9 synchronizedSortedSet <T:LObject;>(Ljava.util.SortedSet<TT;>;)Ljava.util.SortedSet<TT;>;
m9 synchronizedNavigableSet <T:LObject;>(Ljava.util.NavigableSet<TT;>;)Ljava.util.NavigableSet<TT;>;
m9 synchronizedList <T:LObject;>(Ljava.util.List<TT;>;)Ljava.util.List<TT;>;
m9 synchronizedMap <K:LObject;V:LObject;>(Ljava.util.Map<TK;TV;>;)Ljava.util.Map<TK;TV;>;
m9 synchronizedSortedMap <K:LObject;V:LObject;>(Ljava.util.SortedMap<TK;TV;>;)Ljava.util.SortedMap<TK;TV;>;
m9 synchronizedNavigableMap <K:LObject;V:LObject;>(Ljava.util.NavigableMap<TK;TV;>;)Ljava.util.NavigableMap<TK;TV;>;
m9 checkedCollection <E:LObject;>(Ljava.util.Collection<TE;>;LClass<TE;>;)Ljava.util.Collection<TE;>;
m9 checkedQueue <E:LObject;>(Ljava.util.Queue<TE;>;LClass<TE;>;)Ljava.util.Queue<TE;>;
m9 checkedSet <E:LObject;>(Ljava.util.Set<TE;>;LClass<TE;>;)Ljava.util.Set<TE;>;
m9 checkedSortedSet <E:LObject;>(Ljava.util.SortedSet<TE;>;LClass<TE;>;)Ljava.util.SortedSet<TE;>;
m9 checkedNavigableSet <E:LObject;>(Ljava.util.NavigableSet<TE;>;LClass<TE;>;)Ljava.util.NavigableSet<TE;>;
m9 checkedList <E:LObject;>(Ljava.util.List<TE;>;LClass<TE;>;)Ljava.util.List<TE;>;
m9 checkedMap <K:LObject;V:LObject;>(Ljava.util.Map<TK;TV;>;LClass<TK;>;LClass<TV;>;)Ljava.util.Map<TK;TV;>;
m9 checkedSortedMap <K:LObject;V:LObject;>(Ljava.util.SortedMap<TK;TV;>;LClass<TK;>;LClass<TV;>;)Ljava.util.SortedMap<TK;TV;>;
m9 checkedNavigableMap <K:LObject;V:LObject;>(Ljava.util.NavigableMap<TK;TV;>;LClass<TK;>;LClass<TV;>;)Ljava.util.NavigableMap<TK;TV;>;
m9 emptyIterator <T:LObject;>()Ljava.util.Iterator<TT;>;
m9 emptyListIterator <T:LObject;>()Ljava.util.ListIterator<TT;>;
m9 emptyEnumeration <T:LObject;>()Ljava.util.Enumeration<TT;>;
m19 emptySet <T:LObject;>()Ljava.util.Set<TT;>;
m9 emptySortedSet <E:LObject;>()Ljava.util.SortedSet<TE;>;
m9 emptyNavigableSet <E:LObject;>()Ljava.util.NavigableSet<TE;>;
m19 emptyList <T:LObject;>()Ljava.util.List<TT;>;
m19 emptyMap <K:LObject;V:LObject;>()Ljava.util.Map<TK;TV;>;
m19 emptySortedMap <K:LObject;V:LObject;>()Ljava.util.SortedMap<TK;TV;>;
m19 emptyNavigableMap <K:LObject;V:LObject;>()Ljava.util.NavigableMap<TK;TV;>;
m9 singleton <T:LObject;>(TT;)Ljava.util.Set<TT;>;
m9 singletonList <T:LObject;>(TT;)Ljava.util.List<TT;>;
m9 singletonMap <K:LObject;V:LObject;>(TK;TV;)Ljava.util.Map<TK;TV;>;
m9 nCopies <T:LObject;>(ITT;)Ljava.util.List<TT;>;
m9 reverseOrder <T:LObject;>()Ljava.util.Comparator<TT;>;
m9 reverseOrder <T:LObject;>(Ljava.util.Comparator<TT;>;)Ljava.util.Comparator<TT;>;
m9 enumeration <T:LObject;>(Ljava.util.Collection<TT;>;)Ljava.util.Enumeration<TT;>;
m9 list <T:LObject;>(Ljava.util.Enumeration<TT;>;)Ljava.util.ArrayList<TT;>;
m9 frequency (Ljava.util.Collection<*>;LObject;)I
m9 disjoint (Ljava.util.Collection<*>;Ljava.util.Collection<*>;)Z
m89 addAll <T:LObject;>(Ljava.util.Collection<-TT;>;[TT;)Z
m9 newSetFromMap <E:LObject;>(Ljava.util.Map<TE;LBoolean;>;)Ljava.util.Set<TE;>;
m9 newSequencedSetFromMap <E:LObject;>(Ljava.util.SequencedMap<TE;LBoolean;>;)Ljava.util.SequencedSet<TE;>;
m9 asLifoQueue <T:LObject;>(Ljava.util.Deque<TT;>;)Ljava.util.Queue<TT;>;
i601 <T:LObject;>LObject;
m401 compare (TT;TT;)I
m401 equals (LObject;)Z
m10001 reversed ()Ljava.util.Comparator<TT;>;
m10001 thenComparing (Ljava.util.Comparator<-TT;>;)Ljava.util.Comparator<TT;>;
m10001 thenComparing <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;Ljava.util.Comparator<-TU;>;)Ljava.util.Comparator<TT;>;
m10001 thenComparing <U::LComparable<-TU;>;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.Comparator<TT;>;
m10001 thenComparingInt (Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.Comparator<TT;>;
m10001 thenComparingLong (Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.Comparator<TT;>;
m10001 thenComparingDouble (Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.Comparator<TT;>;
m9 reverseOrder <T::LComparable<-TT;>;>()Ljava.util.Comparator<TT;>;
m9 naturalOrder <T::LComparable<-TT;>;>()Ljava.util.Comparator<TT;>;
m9 nullsFirst <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.Comparator<TT;>;
m9 nullsLast <T:LObject;>(Ljava.util.Comparator<-TT;>;)Ljava.util.Comparator<TT;>;
m9 comparing <T:LObject;U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;Ljava.util.Comparator<-TU;>;)Ljava.util.Comparator<TT;>;
m9 comparing <T:LObject;U::LComparable<-TU;>;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.Comparator<TT;>;
m9 comparingInt <T:LObject;>(Ljava.util.function.ToIntFunction<-TT;>;)Ljava.util.Comparator<TT;>;
m9 comparingLong <T:LObject;>(Ljava.util.function.ToLongFunction<-TT;>;)Ljava.util.Comparator<TT;>;
m9 comparingDouble <T:LObject;>(Ljava.util.function.ToDoubleFunction<-TT;>;)Ljava.util.Comparator<TT;>;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LThrowable;)V
m1 <init> (LString;LThrowable;)V
c11 LObject;Ljava.io.Serializable;
m9 getInstance (LString;)Ljava.util.Currency;
m9 getInstance (Ljava.util.Locale;)Ljava.util.Currency;
m9 getAvailableCurrencies ()Ljava.util.Set<Ljava.util.Currency;>;
m9 availableCurrencies ()Ljava.util.stream.Stream<Ljava.util.Currency;>;
m1 getCurrencyCode ()LString;
m1 getSymbol ()LString;
m1 getSymbol (Ljava.util.Locale;)LString;
m1 getDefaultFractionDigits ()I
m1 getNumericCode ()I
m1 getNumericCodeAsString ()LString;
m1 getDisplayName ()LString;
m1 getDisplayName (Ljava.util.Locale;)LString;
m1 toString ()LString;
c1 LObject;Ljava.io.Serializable;LCloneable;LComparable<Ljava.util.Date;>;
m1 <init> ()V
m1 <init> (J)V
m1 <init> (III)V
m1 <init> (IIIII)V
m1 <init> (IIIIII)V
m1 <init> (LString;)V
m1 clone ()LObject;
m9 UTC (IIIIII)J
m9 parse (LString;)J
m1 getYear ()I
m1 setYear (I)V
m1 getMonth ()I
m1 setMonth (I)V
m1 getDate ()I
m1 setDate (I)V
m1 getDay ()I
m1 getHours ()I
m1 setHours (I)V
m1 getMinutes ()I
m1 setMinutes (I)V
m1 getSeconds ()I
m1 setSeconds (I)V
m1 getTime ()J
m1 setTime (J)V
m1 before (Ljava.util.Date;)Z
m1 after (Ljava.util.Date;)Z
m1 equals (LObject;)Z
m1 compareTo (Ljava.util.Date;)I
m1 hashCode ()I
m1 toString ()LString;
m1 toLocaleString ()LString;
m1 toGMTString ()LString;
m1 getTimezoneOffset ()I
m9 from (Ljava.time.Instant;)Ljava.util.Date;
m1 toInstant ()Ljava.time.Instant;
i601 <E:LObject;>LObject;Ljava.util.Queue<TE;>;Ljava.util.SequencedCollection<TE;>;
m401 addFirst (TE;)V
m401 addLast (TE;)V
m401 offerFirst (TE;)Z
m401 offerLast (TE;)Z
m401 removeFirst ()TE;
m401 removeLast ()TE;
m401 pollFirst ()TE;
m401 pollLast ()TE;
m401 getFirst ()TE;
m401 getLast ()TE;
m401 peekFirst ()TE;
m401 peekLast ()TE;
m401 removeFirstOccurrence (LObject;)Z
m401 removeLastOccurrence (LObject;)Z
m401 add (TE;)Z
m401 offer (TE;)Z
m401 remove ()TE;
m401 poll ()TE;
m401 element ()TE;
m401 peek ()TE;
m401 addAll (Ljava.util.Collection<+TE;>;)Z
m401 push (TE;)V
m401 pop ()TE;
m401 remove (LObject;)Z
m401 contains (LObject;)Z
m401 size ()I
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 descendingIterator ()Ljava.util.Iterator<TE;>;
m10001 reversed ()Ljava.util.Deque<TE;>;
c401 <K:LObject;V:LObject;>LObject;
m1 <init> ()V
m401 size ()I
m401 isEmpty ()Z
m401 keys ()Ljava.util.Enumeration<TK;>;
m401 elements ()Ljava.util.Enumeration<TV;>;
m401 get (LObject;)TV;
m401 put (TK;TV;)TV;
m401 remove (LObject;)TV;
c1 LObject;Ljava.util.function.DoubleConsumer;
m1 <init> ()V
m1 <init> (JDDD)V ^java.lang.IllegalArgumentException
m1 accept (D)V
m1 combine (Ljava.util.DoubleSummaryStatistics;)V
m11 getCount ()J
m11 getSum ()D
m11 getMin ()D
m11 getMax ()D
m11 getAverage ()D
m1 toString ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getFlags ()LString;
m1 getMessage ()LString;
c1 LRuntimeException;
m1 <init> ()V
c1 <K:LEnum<TK;>;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.io.Serializable;LCloneable;
m1 <init> (LClass<TK;>;)V
m1 <init> (Ljava.util.EnumMap<TK;+TV;>;)V
m1 <init> (Ljava.util.Map<TK;+TV;>;)V
m1 size ()I
m1 containsValue (LObject;)Z
m1 containsKey (LObject;)Z
m1 get (LObject;)TV;
m1 put (TK;TV;)TV;
m1 remove (LObject;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 clear ()V
m1 keySet ()Ljava.util.Set<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 clone ()Ljava.util.EnumMap<TK;TV;>;
c401 <E:LEnum<TE;>;>Ljava.util.AbstractSet<TE;>;LCloneable;Ljava.io.Serializable;
m9 noneOf <E:LEnum<TE;>;>(LClass<TE;>;)Ljava.util.EnumSet<TE;>;
m9 allOf <E:LEnum<TE;>;>(LClass<TE;>;)Ljava.util.EnumSet<TE;>;
m9 copyOf <E:LEnum<TE;>;>(Ljava.util.EnumSet<TE;>;)Ljava.util.EnumSet<TE;>;
m9 copyOf <E:LEnum<TE;>;>(Ljava.util.Collection<TE;>;)Ljava.util.EnumSet<TE;>;
m9 complementOf <E:LEnum<TE;>;>(Ljava.util.EnumSet<TE;>;)Ljava.util.EnumSet<TE;>;
m9 of <E:LEnum<TE;>;>(TE;)Ljava.util.EnumSet<TE;>;
m9 of <E:LEnum<TE;>;>(TE;TE;)Ljava.util.EnumSet<TE;>;
m9 of <E:LEnum<TE;>;>(TE;TE;TE;)Ljava.util.EnumSet<TE;>;
m9 of <E:LEnum<TE;>;>(TE;TE;TE;TE;)Ljava.util.EnumSet<TE;>;
m9 of <E:LEnum<TE;>;>(TE;TE;TE;TE;TE;)Ljava.util.EnumSet<TE;>;
m89 of <E:LEnum<TE;>;>(TE;[TE;)Ljava.util.EnumSet<TE;>;
m9 range <E:LEnum<TE;>;>(TE;TE;)Ljava.util.EnumSet<TE;>;
m1 clone ()Ljava.util.EnumSet<TE;>;
i601 <E:LObject;>LObject;
m401 hasMoreElements ()Z
m401 nextElement ()TE;
m10001 asIterator ()Ljava.util.Iterator<TE;>;
i601 LObject;
c401 <T::Ljava.util.EventListener;>LObject;Ljava.util.EventListener;
m1 <init> (TT;)V
m1 getListener ()TT;
c1 LObject;Ljava.io.Serializable;
f84 source LObject;
m1 <init> (LObject;)V
m1 getSource ()LObject;
m1 toString ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;C)V
m1 getFlags ()LString;
m1 getConversion ()C
m1 getMessage ()LString;
i601 LObject;
m401 formatTo (Ljava.util.Formatter;III)V
c11 LObject;
f19 LEFT_JUSTIFY I =1
f19 UPPERCASE I =2
f19 ALTERNATE I =4
c11 LObject;Ljava.io.Closeable;Ljava.io.Flushable;
m1 <init> ()V
m1 <init> (LAppendable;)V
m1 <init> (Ljava.util.Locale;)V
m1 <init> (LAppendable;Ljava.util.Locale;)V
m1 <init> (LString;)V ^java.io.FileNotFoundException
m1 <init> (LString;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (LString;LString;Ljava.util.Locale;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (LString;Ljava.nio.charset.Charset;Ljava.util.Locale;)V ^java.io.IOException
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;LString;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.File;LString;Ljava.util.Locale;)V ^java.io.FileNotFoundException,java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;Ljava.util.Locale;)V ^java.io.IOException
m1 <init> (Ljava.io.PrintStream;)V
m1 <init> (Ljava.io.OutputStream;)V
m1 <init> (Ljava.io.OutputStream;LString;)V ^java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.OutputStream;LString;Ljava.util.Locale;)V ^java.io.UnsupportedEncodingException
m1 <init> (Ljava.io.OutputStream;Ljava.nio.charset.Charset;Ljava.util.Locale;)V
m1 locale ()Ljava.util.Locale;
m1 out ()LAppendable;
m1 toString ()LString;
m1 flush ()V
m1 close ()V
m1 ioException ()Ljava.io.IOException;
m81 format (LString;[LObject;)Ljava.util.Formatter;
m81 format (Ljava.util.Locale;LString;[LObject;)Ljava.util.Formatter;
e4019 LEnum<Ljava.util.Formatter.BigDecimalLayoutForm;>;
f4019 SCIENTIFIC Ljava.util.Formatter.BigDecimalLayoutForm;
f4019 DECIMAL_FLOAT Ljava.util.Formatter.BigDecimalLayoutForm;
m9 values ()[Ljava.util.Formatter.BigDecimalLayoutForm;
m9 valueOf (LString;)Ljava.util.Formatter.BigDecimalLayoutForm;
c1 LIllegalStateException;
m1 <init> ()V
c1 Ljava.util.Calendar;
f19 BC I =0
f19 AD I =1
m1 <init> ()V
m1 <init> (Ljava.util.TimeZone;)V
m1 <init> (Ljava.util.Locale;)V
m1 <init> (Ljava.util.TimeZone;Ljava.util.Locale;)V
m1 <init> (III)V
m1 <init> (IIIII)V
m1 <init> (IIIIII)V
m1 setGregorianChange (Ljava.util.Date;)V
m11 getGregorianChange ()Ljava.util.Date;
m1 isLeapYear (I)Z
m1 getCalendarType ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 add (II)V
m1 roll (IZ)V
m1 roll (II)V
m1 getMinimum (I)I
m1 getMaximum (I)I
m1 getGreatestMinimum (I)I
m1 getLeastMaximum (I)I
m1 getActualMinimum (I)I
m1 getActualMaximum (I)I
m1 clone ()LObject;
m1 getTimeZone ()Ljava.util.TimeZone;
m1 setTimeZone (Ljava.util.TimeZone;)V
m11 isWeekDateSupported ()Z
m1 getWeekYear ()I
m1 setWeekDate (III)V
m1 getWeeksInWeekYear ()I
m4 computeFields ()V
m4 computeTime ()V
m1 toZonedDateTime ()Ljava.time.ZonedDateTime;
m9 from (Ljava.time.ZonedDateTime;)Ljava.util.GregorianCalendar;
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.Map<TK;TV;>;LCloneable;Ljava.io.Serializable;
m1 <init> (IF)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 size ()I
m1 isEmpty ()Z
m1 get (LObject;)TV;
m1 containsKey (LObject;)Z
m1 put (TK;TV;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 remove (LObject;)TV;
m1 clear ()V
m1 containsValue (LObject;)Z
m1 keySet ()Ljava.util.Set<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 getOrDefault (LObject;TV;)TV;
m1 putIfAbsent (TK;TV;)TV;
m1 remove (LObject;LObject;)Z
m1 replace (TK;TV;TV;)Z
m1 replace (TK;TV;)TV;
m1 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m1 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m1 clone ()LObject;
m9 newHashMap <K:LObject;V:LObject;>(I)Ljava.util.HashMap<TK;TV;>;
c1 <E:LObject;>Ljava.util.AbstractSet<TE;>;Ljava.util.Set<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 <init> (IF)V
m1 <init> (I)V
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 clear ()V
m1 clone ()LObject;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m9 newHashSet <T:LObject;>(I)Ljava.util.HashSet<TT;>;
c1 <K:LObject;V:LObject;>Ljava.util.Dictionary<TK;TV;>;Ljava.util.Map<TK;TV;>;LCloneable;Ljava.io.Serializable;
m1 <init> (IF)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 size ()I
m1 isEmpty ()Z
m1 keys ()Ljava.util.Enumeration<TK;>;
m1 elements ()Ljava.util.Enumeration<TV;>;
m1 contains (LObject;)Z
m1 containsValue (LObject;)Z
m1 containsKey (LObject;)Z
m1 get (LObject;)TV;
m4 rehash ()V
m1 put (TK;TV;)TV;
m1 remove (LObject;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 clear ()V
m1 clone ()LObject;
m1 toString ()LString;
m1 keySet ()Ljava.util.Set<TK;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getOrDefault (LObject;TV;)TV;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m1 putIfAbsent (TK;TV;)TV;
m1 remove (LObject;LObject;)Z
m1 replace (TK;TV;TV;)Z
m1 replace (TK;TV;)TV;
m1 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m1 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
c11 LObject;
m9 of ()Ljava.util.HexFormat;
m9 ofDelimiter (LString;)Ljava.util.HexFormat;
m1 withDelimiter (LString;)Ljava.util.HexFormat;
m1 withPrefix (LString;)Ljava.util.HexFormat;
m1 withSuffix (LString;)Ljava.util.HexFormat;
m1 withUpperCase ()Ljava.util.HexFormat;
m1 withLowerCase ()Ljava.util.HexFormat;
m1 delimiter ()LString;
m1 prefix ()LString;
m1 suffix ()LString;
m1 isUpperCase ()Z
m1 formatHex ([B)LString;
m1 formatHex ([BII)LString;
m1 formatHex <A::LAppendable;>(TA;[B)TA;
m1 formatHex <A::LAppendable;>(TA;[BII)TA;
m1 parseHex (LCharSequence;)[B
m1 parseHex (LCharSequence;II)[B
m1 parseHex ([CII)[B
m1 toLowHexDigit (I)C
m1 toHighHexDigit (I)C
m1 toHexDigits <A::LAppendable;>(TA;B)TA;
m1 toHexDigits (B)LString;
m1 toHexDigits (C)LString;
m1 toHexDigits (S)LString;
m1 toHexDigits (I)LString;
m1 toHexDigits (J)LString;
m1 toHexDigits (JI)LString;
m9 isHexDigit (I)Z
m9 fromHexDigit (I)I
m9 fromHexDigits (LCharSequence;)I
m9 fromHexDigits (LCharSequence;II)I
m9 fromHexDigitsToLong (LCharSequence;)J
m9 fromHexDigitsToLong (LCharSequence;II)J
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.Map<TK;TV;>;Ljava.io.Serializable;LCloneable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 size ()I
m1 isEmpty ()Z
m1 get (LObject;)TV;
m1 containsKey (LObject;)Z
m1 containsValue (LObject;)Z
m1 put (TK;TV;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 remove (LObject;)TV;
m1 clear ()V
m1 equals (LObject;)Z
m1 hashCode ()I
m1 clone ()LObject;
m1 keySet ()Ljava.util.Set<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m1 remove (LObject;LObject;)Z
m1 replace (TK;TV;TV;)Z
c1 Ljava.util.IllegalFormatException;
m1 <init> (I)V
m1 getCodePoint ()I
m1 getMessage ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (CLClass<*>;)V
m1 getConversion ()C
m1 getArgumentClass ()LClass<*>;
m1 getMessage ()LString;
c1 LIllegalArgumentException;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getFlags ()LString;
m1 getMessage ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (I)V
m1 getPrecision ()I
m1 getMessage ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (I)V
m1 getWidth ()I
m1 getMessage ()LString;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;I)V
m1 getErrorIndex ()I
c1 Ljava.util.NoSuchElementException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LObject;Ljava.util.function.IntConsumer;
m1 <init> ()V
m1 <init> (JIIJ)V ^java.lang.IllegalArgumentException
m1 accept (I)V
m1 combine (Ljava.util.IntSummaryStatistics;)V
m11 getCount ()J
m11 getSum ()J
m11 getMin ()I
m11 getMax ()I
m11 getAverage ()D
m1 toString ()LString;
c1 Ljava.io.IOException;
m1 <init> (LThrowable;)V
m1 <init> (LString;)V
i601 <E:LObject;>LObject;
m401 hasNext ()Z
m401 next ()TE;
m10001 remove ()V
m10001 forEachRemaining (Ljava.util.function.Consumer<-TE;>;)V
c1 <K:LObject;V:LObject;>Ljava.util.HashMap<TK;TV;>;Ljava.util.SequencedMap<TK;TV;>;
m1 putFirst (TK;TV;)TV;
m1 putLast (TK;TV;)TV;
m1 <init> (IF)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 <init> (IFZ)V
m1 containsValue (LObject;)Z
m1 get (LObject;)TV;
m1 getOrDefault (LObject;TV;)TV;
m1 clear ()V
m4 removeEldestEntry (Ljava.util.Map.Entry<TK;TV;>;)Z
m1 keySet ()Ljava.util.Set<TK;>;
m1 sequencedKeySet ()Ljava.util.SequencedSet<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 sequencedValues ()Ljava.util.SequencedCollection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 sequencedEntrySet ()Ljava.util.SequencedSet<Ljava.util.Map.Entry<TK;TV;>;>;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m9 newLinkedHashMap <K:LObject;V:LObject;>(I)Ljava.util.LinkedHashMap<TK;TV;>;
m1 reversed ()Ljava.util.SequencedMap<TK;TV;>;
c1 <E:LObject;>Ljava.util.HashSet<TE;>;Ljava.util.SequencedSet<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> (IF)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m9 newLinkedHashSet <T:LObject;>(I)Ljava.util.LinkedHashSet<TT;>;
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 getFirst ()TE;
m1 getLast ()TE;
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 reversed ()Ljava.util.SequencedSet<TE;>;
c1 <E:LObject;>Ljava.util.AbstractSequentialList<TE;>;Ljava.util.List<TE;>;Ljava.util.Deque<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 getFirst ()TE;
m1 getLast ()TE;
m1 removeFirst ()TE;
m1 removeLast ()TE;
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 contains (LObject;)Z
m1 size ()I
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m1 clear ()V
m1 get (I)TE;
m1 set (ITE;)TE;
m1 add (ITE;)V
m1 remove (I)TE;
m1 indexOf (LObject;)I
m1 lastIndexOf (LObject;)I
m1 peek ()TE;
m1 element ()TE;
m1 poll ()TE;
m1 remove ()TE;
m1 offer (TE;)Z
m1 offerFirst (TE;)Z
m1 offerLast (TE;)Z
m1 peekFirst ()TE;
m1 peekLast ()TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 push (TE;)V
m1 pop ()TE;
m1 removeFirstOccurrence (LObject;)Z
m1 removeLastOccurrence (LObject;)Z
m1 listIterator (I)Ljava.util.ListIterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 clone ()LObject;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
m1 reversed ()Ljava.util.LinkedList<TE;>;
i601 <E:LObject;>LObject;Ljava.util.SequencedCollection<TE;>;
m401 size ()I
m401 isEmpty ()Z
m401 contains (LObject;)Z
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 toArray ()[LObject;
m401 toArray <T:LObject;>([TT;)[TT;
m401 add (TE;)Z
m401 remove (LObject;)Z
m401 containsAll (Ljava.util.Collection<*>;)Z
m401 addAll (Ljava.util.Collection<+TE;>;)Z
m401 addAll (ILjava.util.Collection<+TE;>;)Z
m401 removeAll (Ljava.util.Collection<*>;)Z
m401 retainAll (Ljava.util.Collection<*>;)Z
m10001 replaceAll (Ljava.util.function.UnaryOperator<TE;>;)V
m10001 sort (Ljava.util.Comparator<-TE;>;)V
m401 clear ()V
m401 equals (LObject;)Z
m401 hashCode ()I
m401 get (I)TE;
m401 set (ITE;)TE;
m401 add (ITE;)V
m401 remove (I)TE;
m401 indexOf (LObject;)I
m401 lastIndexOf (LObject;)I
m401 listIterator ()Ljava.util.ListIterator<TE;>;
m401 listIterator (I)Ljava.util.ListIterator<TE;>;
m401 subList (II)Ljava.util.List<TE;>;
m10001 spliterator ()Ljava.util.Spliterator<TE;>;
m10001 addFirst (TE;)V
m10001 addLast (TE;)V
m10001 getFirst ()TE;
m10001 getLast ()TE;
m10001 removeFirst ()TE;
m10001 removeLast ()TE;
m10001 reversed ()Ljava.util.List<TE;>;
m9 of <E:LObject;>()Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.List<TE;>;
m89 of <E:LObject;>([TE;)Ljava.util.List<TE;>;
m9 copyOf <E:LObject;>(Ljava.util.Collection<+TE;>;)Ljava.util.List<TE;>;
i601 <E:LObject;>LObject;Ljava.util.Iterator<TE;>;
m401 hasNext ()Z
m401 next ()TE;
m401 hasPrevious ()Z
m401 previous ()TE;
m401 nextIndex ()I
m401 previousIndex ()I
m401 remove ()V
m401 set (TE;)V
m401 add (TE;)V
c401 Ljava.util.ResourceBundle;
m1 <init> ()V
m11 handleGetObject (LString;)LObject;
m1 getKeys ()Ljava.util.Enumeration<LString;>;
m4 handleKeySet ()Ljava.util.Set<LString;>;
m404 getContents ()[[LObject;
c11 LObject;LCloneable;Ljava.io.Serializable;
f19 ENGLISH Ljava.util.Locale;
f19 FRENCH Ljava.util.Locale;
f19 GERMAN Ljava.util.Locale;
f19 ITALIAN Ljava.util.Locale;
f19 JAPANESE Ljava.util.Locale;
f19 KOREAN Ljava.util.Locale;
f19 CHINESE Ljava.util.Locale;
f19 SIMPLIFIED_CHINESE Ljava.util.Locale;
f19 TRADITIONAL_CHINESE Ljava.util.Locale;
f19 FRANCE Ljava.util.Locale;
f19 GERMANY Ljava.util.Locale;
f19 ITALY Ljava.util.Locale;
f19 JAPAN Ljava.util.Locale;
f19 KOREA Ljava.util.Locale;
f19 UK Ljava.util.Locale;
f19 US Ljava.util.Locale;
f19 CANADA Ljava.util.Locale;
f19 CANADA_FRENCH Ljava.util.Locale;
f19 ROOT Ljava.util.Locale;
f19 CHINA Ljava.util.Locale;
f19 PRC Ljava.util.Locale;
f19 TAIWAN Ljava.util.Locale;
f19 PRIVATE_USE_EXTENSION C =120
f19 UNICODE_LOCALE_EXTENSION C =117
m1 <init> (LString;LString;LString;)V
m1 <init> (LString;LString;)V
m1 <init> (LString;)V
m9 of (LString;LString;LString;)Ljava.util.Locale;
m9 of (LString;LString;)Ljava.util.Locale;
m9 of (LString;)Ljava.util.Locale;
m9 getDefault ()Ljava.util.Locale;
m9 getDefault (Ljava.util.Locale.Category;)Ljava.util.Locale;
m9 setDefault (Ljava.util.Locale;)V
m9 setDefault (Ljava.util.Locale.Category;Ljava.util.Locale;)V
m9 getAvailableLocales ()[Ljava.util.Locale;
m9 availableLocales ()Ljava.util.stream.Stream<Ljava.util.Locale;>;
m9 getISOCountries ()[LString;
m9 getISOCountries (Ljava.util.Locale.IsoCountryCode;)Ljava.util.Set<LString;>;
m9 getISOLanguages ()[LString;
m1 getLanguage ()LString;
m1 getScript ()LString;
m1 getCountry ()LString;
m1 getVariant ()LString;
m1 hasExtensions ()Z
m1 stripExtensions ()Ljava.util.Locale;
m1 getExtension (C)LString;
m1 getExtensionKeys ()Ljava.util.Set<LCharacter;>;
m1 getUnicodeLocaleAttributes ()Ljava.util.Set<LString;>;
m1 getUnicodeLocaleType (LString;)LString;
m1 getUnicodeLocaleKeys ()Ljava.util.Set<LString;>;
m11 toString ()LString;
m1 toLanguageTag ()LString;
m9 caseFoldLanguageTag (LString;)LString;
m9 forLanguageTag (LString;)Ljava.util.Locale;
m1 getISO3Language ()LString; ^java.util.MissingResourceException
m1 getISO3Country ()LString; ^java.util.MissingResourceException
m11 getDisplayLanguage ()LString;
m1 getDisplayLanguage (Ljava.util.Locale;)LString;
m1 getDisplayScript ()LString;
m1 getDisplayScript (Ljava.util.Locale;)LString;
m11 getDisplayCountry ()LString;
m1 getDisplayCountry (Ljava.util.Locale;)LString;
m11 getDisplayVariant ()LString;
m1 getDisplayVariant (Ljava.util.Locale;)LString;
m11 getDisplayName ()LString;
m1 getDisplayName (Ljava.util.Locale;)LString;
m1 clone ()LObject;
m1 hashCode ()I
m1 equals (LObject;)Z
m9 filter (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<Ljava.util.Locale;>;Ljava.util.Locale.FilteringMode;)Ljava.util.List<Ljava.util.Locale;>;
m9 filter (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<Ljava.util.Locale;>;)Ljava.util.List<Ljava.util.Locale;>;
m9 filterTags (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<LString;>;Ljava.util.Locale.FilteringMode;)Ljava.util.List<LString;>;
m9 filterTags (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<LString;>;)Ljava.util.List<LString;>;
m9 lookup (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<Ljava.util.Locale;>;)Ljava.util.Locale;
m9 lookupTag (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Collection<LString;>;)LString;
c19 LObject;
m1 <init> ()V
m1 setLocale (Ljava.util.Locale;)Ljava.util.Locale.Builder;
m1 setLanguageTag (LString;)Ljava.util.Locale.Builder;
m1 setLanguage (LString;)Ljava.util.Locale.Builder;
m1 setScript (LString;)Ljava.util.Locale.Builder;
m1 setRegion (LString;)Ljava.util.Locale.Builder;
m1 setVariant (LString;)Ljava.util.Locale.Builder;
m1 setExtension (CLString;)Ljava.util.Locale.Builder;
m1 setUnicodeLocaleKeyword (LString;LString;)Ljava.util.Locale.Builder;
m1 addUnicodeLocaleAttribute (LString;)Ljava.util.Locale.Builder;
m1 removeUnicodeLocaleAttribute (LString;)Ljava.util.Locale.Builder;
m1 clear ()Ljava.util.Locale.Builder;
m1 clearExtensions ()Ljava.util.Locale.Builder;
m1 build ()Ljava.util.Locale;
e4019 LEnum<Ljava.util.Locale.Category;>;
f4019 DISPLAY Ljava.util.Locale.Category;
f4019 FORMAT Ljava.util.Locale.Category;
m9 values ()[Ljava.util.Locale.Category;
m9 valueOf (LString;)Ljava.util.Locale.Category;
e4019 LEnum<Ljava.util.Locale.FilteringMode;>;
f4019 AUTOSELECT_FILTERING Ljava.util.Locale.FilteringMode;
f4019 EXTENDED_FILTERING Ljava.util.Locale.FilteringMode;
f4019 IGNORE_EXTENDED_RANGES Ljava.util.Locale.FilteringMode;
f4019 MAP_EXTENDED_RANGES Ljava.util.Locale.FilteringMode;
f4019 REJECT_EXTENDED_RANGES Ljava.util.Locale.FilteringMode;
m9 values ()[Ljava.util.Locale.FilteringMode;
m9 valueOf (LString;)Ljava.util.Locale.FilteringMode;
e4409 LEnum<Ljava.util.Locale.IsoCountryCode;>;
f4019 PART1_ALPHA2 Ljava.util.Locale.IsoCountryCode;
f4019 PART1_ALPHA3 Ljava.util.Locale.IsoCountryCode;
f4019 PART3 Ljava.util.Locale.IsoCountryCode;
m9 values ()[Ljava.util.Locale.IsoCountryCode;
m9 valueOf (LString;)Ljava.util.Locale.IsoCountryCode;
c19 LObject;
f19 MAX_WEIGHT D =1.0
f19 MIN_WEIGHT D =0.0
m1 <init> (LString;)V
m1 <init> (LString;D)V
m1 getRange ()LString;
m1 getWeight ()D
m9 parse (LString;)Ljava.util.List<Ljava.util.Locale.LanguageRange;>;
m9 parse (LString;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)Ljava.util.List<Ljava.util.Locale.LanguageRange;>;
m9 mapEquivalents (Ljava.util.List<Ljava.util.Locale.LanguageRange;>;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)Ljava.util.List<Ljava.util.Locale.LanguageRange;>;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 toString ()LString;
c1 LObject;Ljava.util.function.LongConsumer;Ljava.util.function.IntConsumer;
m1 <init> ()V
m1 <init> (JJJJ)V ^java.lang.IllegalArgumentException
m1 accept (I)V
m1 accept (J)V
m1 combine (Ljava.util.LongSummaryStatistics;)V
m11 getCount ()J
m11 getSum ()J
m11 getMin ()J
m11 getMax ()J
m11 getAverage ()D
m1 toString ()LString;
i601 <K:LObject;V:LObject;>LObject;
m401 size ()I
m401 isEmpty ()Z
m401 containsKey (LObject;)Z
m401 containsValue (LObject;)Z
m401 get (LObject;)TV;
m401 put (TK;TV;)TV;
m401 remove (LObject;)TV;
m401 putAll (Ljava.util.Map<+TK;+TV;>;)V
m401 clear ()V
m401 keySet ()Ljava.util.Set<TK;>;
m401 values ()Ljava.util.Collection<TV;>;
m401 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m401 equals (LObject;)Z
m401 hashCode ()I
m10001 getOrDefault (LObject;TV;)TV;
m10001 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m10001 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m10001 putIfAbsent (TK;TV;)TV;
m10001 remove (LObject;LObject;)Z
m10001 replace (TK;TV;TV;)Z
m10001 replace (TK;TV;)TV;
m10001 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m10001 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m10001 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m10001 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m9 of <K:LObject;V:LObject;>()Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m9 of <K:LObject;V:LObject;>(TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;TK;TV;)Ljava.util.Map<TK;TV;>;
m89 ofEntries <K:LObject;V:LObject;>([Ljava.util.Map.Entry<+TK;+TV;>;)Ljava.util.Map<TK;TV;>;
m9 entry <K:LObject;V:LObject;>(TK;TV;)Ljava.util.Map.Entry<TK;TV;>;
m9 copyOf <K:LObject;V:LObject;>(Ljava.util.Map<+TK;+TV;>;)Ljava.util.Map<TK;TV;>;
i609 <K:LObject;V:LObject;>LObject;
m401 getKey ()TK;
m401 getValue ()TV;
m401 setValue (TV;)TV;
m401 equals (LObject;)Z
m401 hashCode ()I
m9 comparingByKey <K::LComparable<-TK;>;V:LObject;>()Ljava.util.Comparator<Ljava.util.Map.Entry<TK;TV;>;>;
m9 comparingByValue <K:LObject;V::LComparable<-TV;>;>()Ljava.util.Comparator<Ljava.util.Map.Entry<TK;TV;>;>;
m9 comparingByKey <K:LObject;V:LObject;>(Ljava.util.Comparator<-TK;>;)Ljava.util.Comparator<Ljava.util.Map.Entry<TK;TV;>;>;
m9 comparingByValue <K:LObject;V:LObject;>(Ljava.util.Comparator<-TV;>;)Ljava.util.Comparator<Ljava.util.Map.Entry<TK;TV;>;>;
m9 copyOf <K:LObject;V:LObject;>(Ljava.util.Map.Entry<+TK;+TV;>;)Ljava.util.Map.Entry<TK;TV;>;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getFormatSpecifier ()LString;
m1 getMessage ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getFormatSpecifier ()LString;
m1 getMessage ()LString;
c1 LRuntimeException;
m1 <init> (LString;LString;LString;)V
m1 getClassName ()LString;
m1 getKey ()LString;
i601 <K:LObject;V:LObject;>LObject;Ljava.util.SortedMap<TK;TV;>;
m401 lowerEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m401 lowerKey (TK;)TK;
m401 floorEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m401 floorKey (TK;)TK;
m401 ceilingEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m401 ceilingKey (TK;)TK;
m401 higherEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m401 higherKey (TK;)TK;
m401 firstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m401 lastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m401 pollFirstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m401 pollLastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m401 descendingMap ()Ljava.util.NavigableMap<TK;TV;>;
m401 navigableKeySet ()Ljava.util.NavigableSet<TK;>;
m401 descendingKeySet ()Ljava.util.NavigableSet<TK;>;
m401 subMap (TK;ZTK;Z)Ljava.util.NavigableMap<TK;TV;>;
m401 headMap (TK;Z)Ljava.util.NavigableMap<TK;TV;>;
m401 tailMap (TK;Z)Ljava.util.NavigableMap<TK;TV;>;
m401 subMap (TK;TK;)Ljava.util.SortedMap<TK;TV;>;
m401 headMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m401 tailMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m10001 reversed ()Ljava.util.NavigableMap<TK;TV;>;
i601 <E:LObject;>LObject;Ljava.util.SortedSet<TE;>;
m401 lower (TE;)TE;
m401 floor (TE;)TE;
m401 ceiling (TE;)TE;
m401 higher (TE;)TE;
m401 pollFirst ()TE;
m401 pollLast ()TE;
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 descendingSet ()Ljava.util.NavigableSet<TE;>;
m401 descendingIterator ()Ljava.util.Iterator<TE;>;
m401 subSet (TE;ZTE;Z)Ljava.util.NavigableSet<TE;>;
m401 headSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m401 tailSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m401 subSet (TE;TE;)Ljava.util.SortedSet<TE;>;
m401 headSet (TE;)Ljava.util.SortedSet<TE;>;
m401 tailSet (TE;)Ljava.util.SortedSet<TE;>;
m10001 removeFirst ()TE;
m10001 removeLast ()TE;
m10001 reversed ()Ljava.util.NavigableSet<TE;>;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m1 <init> (LString;)V
c11 LObject;
m9 equals (LObject;LObject;)Z
m9 deepEquals (LObject;LObject;)Z
m9 hashCode (LObject;)I
m89 hash ([LObject;)I
m9 toString (LObject;)LString;
m9 toString (LObject;LString;)LString;
m9 toIdentityString (LObject;)LString;
m9 compare <T:LObject;>(TT;TT;Ljava.util.Comparator<-TT;>;)I
m9 requireNonNull <T:LObject;>(TT;)TT;
m9 requireNonNull <T:LObject;>(TT;LString;)TT;
m9 isNull (LObject;)Z
m9 nonNull (LObject;)Z
m9 requireNonNullElse <T:LObject;>(TT;TT;)TT;
m9 requireNonNullElseGet <T:LObject;>(TT;Ljava.util.function.Supplier<+TT;>;)TT;
m9 requireNonNull <T:LObject;>(TT;Ljava.util.function.Supplier<LString;>;)TT;
m9 checkIndex (II)I
m9 checkFromToIndex (III)I
m9 checkFromIndexSize (III)I
m9 checkIndex (JJ)J
m9 checkFromToIndex (JJJ)J
m9 checkFromIndexSize (JJJ)J
c1 LObject;
m1 <init> ()V
m1 addObserver (Ljava.util.Observer;)V
m1 deleteObserver (Ljava.util.Observer;)V
m1 notifyObservers ()V
m1 notifyObservers (LObject;)V
m1 deleteObservers ()V
m4 setChanged ()V
m4 clearChanged ()V
m1 hasChanged ()Z
m1 countObservers ()I
i601 LObject;
m401 update (Ljava.util.Observable;LObject;)V
c11 <T:LObject;>LObject;
m9 empty <T:LObject;>()Ljava.util.Optional<TT;>;
m9 of <T:LObject;>(TT;)Ljava.util.Optional<TT;>;
m9 ofNullable <T:LObject;>(TT;)Ljava.util.Optional<TT;>;
m1 get ()TT;
m1 isPresent ()Z
m1 isEmpty ()Z
m1 ifPresent (Ljava.util.function.Consumer<-TT;>;)V
m1 ifPresentOrElse (Ljava.util.function.Consumer<-TT;>;LRunnable;)V
m1 filter (Ljava.util.function.Predicate<-TT;>;)Ljava.util.Optional<TT;>;
m1 map <U:LObject;>(Ljava.util.function.Function<-TT;+TU;>;)Ljava.util.Optional<TU;>;
m1 flatMap <U:LObject;>(Ljava.util.function.Function<-TT;+Ljava.util.Optional<+TU;>;>;)Ljava.util.Optional<TU;>;
m1 or (Ljava.util.function.Supplier<+Ljava.util.Optional<+TT;>;>;)Ljava.util.Optional<TT;>;
m1 stream ()Ljava.util.stream.Stream<TT;>;
m1 orElse (TT;)TT;
m1 orElseGet (Ljava.util.function.Supplier<+TT;>;)TT;
m1 orElseThrow ()TT;
m1 orElseThrow <X:LThrowable;>(Ljava.util.function.Supplier<+TX;>;)TT; ^java.lang.Throwable
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c11 LObject;
m9 empty ()Ljava.util.OptionalDouble;
m9 of (D)Ljava.util.OptionalDouble;
m1 getAsDouble ()D
m1 isPresent ()Z
m1 isEmpty ()Z
m1 ifPresent (Ljava.util.function.DoubleConsumer;)V
m1 ifPresentOrElse (Ljava.util.function.DoubleConsumer;LRunnable;)V
m1 stream ()Ljava.util.stream.DoubleStream;
m1 orElse (D)D
m1 orElseGet (Ljava.util.function.DoubleSupplier;)D
m1 orElseThrow ()D
m1 orElseThrow <X:LThrowable;>(Ljava.util.function.Supplier<+TX;>;)D ^java.lang.Throwable
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c11 LObject;
m9 empty ()Ljava.util.OptionalInt;
m9 of (I)Ljava.util.OptionalInt;
m1 getAsInt ()I
m1 isPresent ()Z
m1 isEmpty ()Z
m1 ifPresent (Ljava.util.function.IntConsumer;)V
m1 ifPresentOrElse (Ljava.util.function.IntConsumer;LRunnable;)V
m1 stream ()Ljava.util.stream.IntStream;
m1 orElse (I)I
m1 orElseGet (Ljava.util.function.IntSupplier;)I
m1 orElseThrow ()I
m1 orElseThrow <X:LThrowable;>(Ljava.util.function.Supplier<+TX;>;)I ^java.lang.Throwable
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c11 LObject;
m9 empty ()Ljava.util.OptionalLong;
m9 of (J)Ljava.util.OptionalLong;
m1 getAsLong ()J
m1 isPresent ()Z
m1 isEmpty ()Z
m1 ifPresent (Ljava.util.function.LongConsumer;)V
m1 ifPresentOrElse (Ljava.util.function.LongConsumer;LRunnable;)V
m1 stream ()Ljava.util.stream.LongStream;
m1 orElse (J)J
m1 orElseGet (Ljava.util.function.LongSupplier;)J
m1 orElseThrow ()J
m1 orElseThrow <X:LThrowable;>(Ljava.util.function.Supplier<+TX;>;)J ^java.lang.Throwable
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
i601 <T:LObject;T_CONS:LObject;>LObject;Ljava.util.Iterator<TT;>;
m401 forEachRemaining (TT_CONS;)V
i609 LObject;Ljava.util.PrimitiveIterator<LDouble;Ljava.util.function.DoubleConsumer;>;
m401 nextDouble ()D
m10001 forEachRemaining (Ljava.util.function.DoubleConsumer;)V
m10001 next ()LDouble;
m10001 forEachRemaining (Ljava.util.function.Consumer<-LDouble;>;)V
i609 LObject;Ljava.util.PrimitiveIterator<LInteger;Ljava.util.function.IntConsumer;>;
m401 nextInt ()I
m10001 forEachRemaining (Ljava.util.function.IntConsumer;)V
m10001 next ()LInteger;
m10001 forEachRemaining (Ljava.util.function.Consumer<-LInteger;>;)V
i609 LObject;Ljava.util.PrimitiveIterator<LLong;Ljava.util.function.LongConsumer;>;
m401 nextLong ()J
m10001 forEachRemaining (Ljava.util.function.LongConsumer;)V
m10001 next ()LLong;
m10001 forEachRemaining (Ljava.util.function.Consumer<-LLong;>;)V
c1 <E:LObject;>Ljava.util.AbstractQueue<TE;>;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Comparator<-TE;>;)V
m1 <init> (ILjava.util.Comparator<-TE;>;)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 <init> (Ljava.util.PriorityQueue<+TE;>;)V
m1 <init> (Ljava.util.SortedSet<+TE;>;)V
m1 add (TE;)Z
m1 offer (TE;)Z
m1 peek ()TE;
m1 remove (LObject;)Z
m1 contains (LObject;)Z
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 size ()I
m1 clear ()V
m1 poll ()TE;
m1 comparator ()Ljava.util.Comparator<-TE;>;
m11 spliterator ()Ljava.util.Spliterator<TE;>;
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
c1 Ljava.util.Hashtable<LObject;LObject;>;
f44 defaults Ljava.util.Properties;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (Ljava.util.Properties;)V
m1 setProperty (LString;LString;)LObject;
m1 load (Ljava.io.Reader;)V ^java.io.IOException
m1 load (Ljava.io.InputStream;)V ^java.io.IOException
m1 save (Ljava.io.OutputStream;LString;)V
m1 store (Ljava.io.Writer;LString;)V ^java.io.IOException
m1 store (Ljava.io.OutputStream;LString;)V ^java.io.IOException
m1 loadFromXML (Ljava.io.InputStream;)V ^java.io.IOException,java.util.InvalidPropertiesFormatException
m1 storeToXML (Ljava.io.OutputStream;LString;)V ^java.io.IOException
m1 storeToXML (Ljava.io.OutputStream;LString;LString;)V ^java.io.IOException
m1 storeToXML (Ljava.io.OutputStream;LString;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 getProperty (LString;)LString;
m1 getProperty (LString;LString;)LString;
m1 propertyNames ()Ljava.util.Enumeration<*>;
m1 stringPropertyNames ()Ljava.util.Set<LString;>;
m1 list (Ljava.io.PrintStream;)V
m1 list (Ljava.io.PrintWriter;)V
m1 size ()I
m1 isEmpty ()Z
m1 keys ()Ljava.util.Enumeration<LObject;>;
m1 elements ()Ljava.util.Enumeration<LObject;>;
m1 contains (LObject;)Z
m1 containsValue (LObject;)Z
m1 containsKey (LObject;)Z
m1 get (LObject;)LObject;
m1 put (LObject;LObject;)LObject;
m1 remove (LObject;)LObject;
m1 putAll (Ljava.util.Map<**>;)V
m1 clear ()V
m1 toString ()LString;
m1 keySet ()Ljava.util.Set<LObject;>;
m1 values ()Ljava.util.Collection<LObject;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<LObject;LObject;>;>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getOrDefault (LObject;LObject;)LObject;
m1 forEach (Ljava.util.function.BiConsumer<-LObject;-LObject;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-LObject;-LObject;*>;)V
m1 putIfAbsent (LObject;LObject;)LObject;
m1 remove (LObject;LObject;)Z
m1 replace (LObject;LObject;LObject;)Z
m1 replace (LObject;LObject;)LObject;
m1 computeIfAbsent (LObject;Ljava.util.function.Function<-LObject;*>;)LObject;
m1 computeIfPresent (LObject;Ljava.util.function.BiFunction<-LObject;-LObject;*>;)LObject;
m1 compute (LObject;Ljava.util.function.BiFunction<-LObject;-LObject;*>;)LObject;
m1 merge (LObject;LObject;Ljava.util.function.BiFunction<-LObject;-LObject;*>;)LObject;
m4 rehash ()V
m1 clone ()LObject;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;LString;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
c1 Ljava.util.ResourceBundle;
m1 <init> (Ljava.io.InputStream;)V ^java.io.IOException
m1 <init> (Ljava.io.Reader;)V ^java.io.IOException
m1 handleGetObject (LString;)LObject;
m1 getKeys ()Ljava.util.Enumeration<LString;>;
m4 handleKeySet ()Ljava.util.Set<LString;>;
i601 <E:LObject;>LObject;Ljava.util.Collection<TE;>;
m401 add (TE;)Z
m401 offer (TE;)Z
m401 remove ()TE;
m401 poll ()TE;
m401 element ()TE;
m401 peek ()TE;
c1 LObject;Ljava.util.random.RandomGenerator;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (J)V
m9 from (Ljava.util.random.RandomGenerator;)Ljava.util.Random;
m1 setSeed (J)V
m4 next (I)I
m1 nextBytes ([B)V
m1 nextInt ()I
m1 nextInt (I)I
m1 nextLong ()J
m1 nextBoolean ()Z
m1 nextFloat ()F
m1 nextDouble ()D
m1 nextGaussian ()D
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
i601 LObject;
c401 LObject;
f4 parent Ljava.util.ResourceBundle;
m1 getBaseBundleName ()LString;
m1 <init> ()V
m11 getString (LString;)LString;
m11 getStringArray (LString;)[LString;
m11 getObject (LString;)LObject;
m1 getLocale ()Ljava.util.Locale;
m4 setParent (Ljava.util.ResourceBundle;)V
m19 getBundle (LString;)Ljava.util.ResourceBundle;
m19 getBundle (LString;Ljava.util.ResourceBundle.Control;)Ljava.util.ResourceBundle;
m19 getBundle (LString;Ljava.util.Locale;)Ljava.util.ResourceBundle;
m9 getBundle (LString;LModule;)Ljava.util.ResourceBundle;
m9 getBundle (LString;Ljava.util.Locale;LModule;)Ljava.util.ResourceBundle;
m19 getBundle (LString;Ljava.util.Locale;Ljava.util.ResourceBundle.Control;)Ljava.util.ResourceBundle;
m9 getBundle (LString;Ljava.util.Locale;LClassLoader;)Ljava.util.ResourceBundle;
m9 getBundle (LString;Ljava.util.Locale;LClassLoader;Ljava.util.ResourceBundle.Control;)Ljava.util.ResourceBundle;
m19 clearCache ()V
m19 clearCache (LClassLoader;)V
m404 handleGetObject (LString;)LObject;
m401 getKeys ()Ljava.util.Enumeration<LString;>;
m1 containsKey (LString;)Z
m1 keySet ()Ljava.util.Set<LString;>;
m4 handleKeySet ()Ljava.util.Set<LString;>;
c9 LObject;
f19 FORMAT_DEFAULT Ljava.util.List<LString;>;
f19 FORMAT_CLASS Ljava.util.List<LString;>;
f19 FORMAT_PROPERTIES Ljava.util.List<LString;>;
f19 TTL_DONT_CACHE J =-1
f19 TTL_NO_EXPIRATION_CONTROL J =-2
m4 <init> ()V
m19 getControl (Ljava.util.List<LString;>;)Ljava.util.ResourceBundle.Control;
m19 getNoFallbackControl (Ljava.util.List<LString;>;)Ljava.util.ResourceBundle.Control;
m1 getFormats (LString;)Ljava.util.List<LString;>;
m1 getCandidateLocales (LString;Ljava.util.Locale;)Ljava.util.List<Ljava.util.Locale;>;
m1 getFallbackLocale (LString;Ljava.util.Locale;)Ljava.util.Locale;
m1 newBundle (LString;Ljava.util.Locale;LString;LClassLoader;Z)Ljava.util.ResourceBundle; ^java.lang.IllegalAccessException,java.lang.InstantiationException,java.io.IOException
m1 getTimeToLive (LString;Ljava.util.Locale;)J
m1 needsReload (LString;Ljava.util.Locale;LString;LClassLoader;Ljava.util.ResourceBundle;J)Z
m1 toBundleName (LString;Ljava.util.Locale;)LString;
m11 toResourceName (LString;LString;)LString;
c11 LObject;Ljava.util.Iterator<LString;>;Ljava.io.Closeable;
m1 <init> (LReadable;)V
m1 <init> (Ljava.io.InputStream;)V
m1 <init> (Ljava.io.InputStream;LString;)V
m1 <init> (Ljava.io.InputStream;Ljava.nio.charset.Charset;)V
m1 <init> (Ljava.io.File;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;LString;)V ^java.io.FileNotFoundException
m1 <init> (Ljava.io.File;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (Ljava.nio.file.Path;)V ^java.io.IOException
m1 <init> (Ljava.nio.file.Path;LString;)V ^java.io.IOException
m1 <init> (Ljava.nio.file.Path;Ljava.nio.charset.Charset;)V ^java.io.IOException
m1 <init> (LString;)V
m1 <init> (Ljava.nio.channels.ReadableByteChannel;)V
m1 <init> (Ljava.nio.channels.ReadableByteChannel;LString;)V
m1 <init> (Ljava.nio.channels.ReadableByteChannel;Ljava.nio.charset.Charset;)V
m1 close ()V
m1 ioException ()Ljava.io.IOException;
m1 delimiter ()Ljava.util.regex.Pattern;
m1 useDelimiter (Ljava.util.regex.Pattern;)Ljava.util.Scanner;
m1 useDelimiter (LString;)Ljava.util.Scanner;
m1 locale ()Ljava.util.Locale;
m1 useLocale (Ljava.util.Locale;)Ljava.util.Scanner;
m1 radix ()I
m1 useRadix (I)Ljava.util.Scanner;
m1 match ()Ljava.util.regex.MatchResult;
m1 toString ()LString;
m1 hasNext ()Z
m1 next ()LString;
m1 remove ()V
m1 hasNext (LString;)Z
m1 next (LString;)LString;
m1 hasNext (Ljava.util.regex.Pattern;)Z
m1 next (Ljava.util.regex.Pattern;)LString;
m1 hasNextLine ()Z
m1 nextLine ()LString;
m1 findInLine (LString;)LString;
m1 findInLine (Ljava.util.regex.Pattern;)LString;
m1 findWithinHorizon (LString;I)LString;
m1 findWithinHorizon (Ljava.util.regex.Pattern;I)LString;
m1 skip (Ljava.util.regex.Pattern;)Ljava.util.Scanner;
m1 skip (LString;)Ljava.util.Scanner;
m1 hasNextBoolean ()Z
m1 nextBoolean ()Z
m1 hasNextByte ()Z
m1 hasNextByte (I)Z
m1 nextByte ()B
m1 nextByte (I)B
m1 hasNextShort ()Z
m1 hasNextShort (I)Z
m1 nextShort ()S
m1 nextShort (I)S
m1 hasNextInt ()Z
m1 hasNextInt (I)Z
m1 nextInt ()I
m1 nextInt (I)I
m1 hasNextLong ()Z
m1 hasNextLong (I)Z
m1 nextLong ()J
m1 nextLong (I)J
m1 hasNextFloat ()Z
m1 nextFloat ()F
m1 hasNextDouble ()Z
m1 nextDouble ()D
m1 hasNextBigInteger ()Z
m1 hasNextBigInteger (I)Z
m1 nextBigInteger ()Ljava.math.BigInteger;
m1 nextBigInteger (I)Ljava.math.BigInteger;
m1 hasNextBigDecimal ()Z
m1 nextBigDecimal ()Ljava.math.BigDecimal;
m1 reset ()Ljava.util.Scanner;
m1 tokens ()Ljava.util.stream.Stream<LString;>;
m1 findAll (Ljava.util.regex.Pattern;)Ljava.util.stream.Stream<Ljava.util.regex.MatchResult;>;
m1 findAll (LString;)Ljava.util.stream.Stream<Ljava.util.regex.MatchResult;>;
i601 <E:LObject;>LObject;Ljava.util.Collection<TE;>;
m401 reversed ()Ljava.util.SequencedCollection<TE;>;
m10001 addFirst (TE;)V
m10001 addLast (TE;)V
m10001 getFirst ()TE;
m10001 getLast ()TE;
m10001 removeFirst ()TE;
m10001 removeLast ()TE;
i601 <K:LObject;V:LObject;>LObject;Ljava.util.Map<TK;TV;>;
m401 reversed ()Ljava.util.SequencedMap<TK;TV;>;
m10001 firstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m10001 lastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m10001 pollFirstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m10001 pollLastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m10001 putFirst (TK;TV;)TV;
m10001 putLast (TK;TV;)TV;
m10001 sequencedKeySet ()Ljava.util.SequencedSet<TK;>;
m10001 sequencedValues ()Ljava.util.SequencedCollection<TV;>;
m10001 sequencedEntrySet ()Ljava.util.SequencedSet<Ljava.util.Map.Entry<TK;TV;>;>;
i601 <E:LObject;>LObject;Ljava.util.SequencedCollection<TE;>;Ljava.util.Set<TE;>;
m401 reversed ()Ljava.util.SequencedSet<TE;>;
c1 LError;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c11 <S:LObject;>LObject;LIterable<TS;>;
m1 iterator ()Ljava.util.Iterator<TS;>;
m1 stream ()Ljava.util.stream.Stream<Ljava.util.ServiceLoader.Provider<TS;>;>;
m9 load <S:LObject;>(LClass<TS;>;LClassLoader;)Ljava.util.ServiceLoader<TS;>;
m9 load <S:LObject;>(LClass<TS;>;)Ljava.util.ServiceLoader<TS;>;
m9 loadInstalled <S:LObject;>(LClass<TS;>;)Ljava.util.ServiceLoader<TS;>;
m9 load <S:LObject;>(LModuleLayer;LClass<TS;>;)Ljava.util.ServiceLoader<TS;>;
m1 findFirst ()Ljava.util.Optional<TS;>;
m1 reload ()V
m1 toString ()LString;
i609 <S:LObject;>LObject;Ljava.util.function.Supplier<TS;>;
m401 type ()LClass<+TS;>;
m401 get ()TS;
i601 <E:LObject;>LObject;Ljava.util.Collection<TE;>;
m401 size ()I
m401 isEmpty ()Z
m401 contains (LObject;)Z
m401 iterator ()Ljava.util.Iterator<TE;>;
m401 toArray ()[LObject;
m401 toArray <T:LObject;>([TT;)[TT;
m401 add (TE;)Z
m401 remove (LObject;)Z
m401 containsAll (Ljava.util.Collection<*>;)Z
m401 addAll (Ljava.util.Collection<+TE;>;)Z
m401 retainAll (Ljava.util.Collection<*>;)Z
m401 removeAll (Ljava.util.Collection<*>;)Z
m401 clear ()V
m401 equals (LObject;)Z
m401 hashCode ()I
m10001 spliterator ()Ljava.util.Spliterator<TE;>;
m9 of <E:LObject;>()Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m9 of <E:LObject;>(TE;TE;TE;TE;TE;TE;TE;TE;TE;TE;)Ljava.util.Set<TE;>;
m89 of <E:LObject;>([TE;)Ljava.util.Set<TE;>;
m9 copyOf <E:LObject;>(Ljava.util.Collection<+TE;>;)Ljava.util.Set<TE;>;
c1 Ljava.util.TimeZone;
f19 WALL_TIME I =0
f19 STANDARD_TIME I =1
f19 UTC_TIME I =2
m1 <init> (ILString;)V
m1 <init> (ILString;IIIIIIII)V
m1 <init> (ILString;IIIIIIIII)V
m1 <init> (ILString;IIIIIIIIIII)V
m1 setStartYear (I)V
m1 setStartRule (IIII)V
m1 setStartRule (III)V
m1 setStartRule (IIIIZ)V
m1 setEndRule (IIII)V
m1 setEndRule (III)V
m1 setEndRule (IIIIZ)V
m1 getOffset (J)I
m1 getOffset (IIIIII)I
m1 getRawOffset ()I
m1 setRawOffset (I)V
m1 setDSTSavings (I)V
m1 getDSTSavings ()I
m1 useDaylightTime ()Z
m1 observesDaylightTime ()Z
m1 inDaylightTime (Ljava.util.Date;)Z
m1 clone ()LObject;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 hasSameRules (Ljava.util.TimeZone;)Z
m1 toString ()LString;
i601 <K:LObject;V:LObject;>LObject;Ljava.util.SequencedMap<TK;TV;>;
m401 comparator ()Ljava.util.Comparator<-TK;>;
m401 subMap (TK;TK;)Ljava.util.SortedMap<TK;TV;>;
m401 headMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m401 tailMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m401 firstKey ()TK;
m401 lastKey ()TK;
m401 keySet ()Ljava.util.Set<TK;>;
m401 values ()Ljava.util.Collection<TV;>;
m401 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m10001 putFirst (TK;TV;)TV;
m10001 putLast (TK;TV;)TV;
m10001 reversed ()Ljava.util.SortedMap<TK;TV;>;
i601 <E:LObject;>LObject;Ljava.util.Set<TE;>;Ljava.util.SequencedSet<TE;>;
m401 comparator ()Ljava.util.Comparator<-TE;>;
m401 subSet (TE;TE;)Ljava.util.SortedSet<TE;>;
m401 headSet (TE;)Ljava.util.SortedSet<TE;>;
m401 tailSet (TE;)Ljava.util.SortedSet<TE;>;
m401 first ()TE;
m401 last ()TE;
m10001 spliterator ()Ljava.util.Spliterator<TE;>;
m10001 addFirst (TE;)V
m10001 addLast (TE;)V
m10001 getFirst ()TE;
m10001 getLast ()TE;
m10001 removeFirst ()TE;
m10001 removeLast ()TE;
m10001 reversed ()Ljava.util.SortedSet<TE;>;
i601 <T:LObject;>LObject;
f19 ORDERED I =16
f19 DISTINCT I =1
f19 SORTED I =4
f19 SIZED I =64
f19 NONNULL I =256
f19 IMMUTABLE I =1024
f19 CONCURRENT I =4096
f19 SUBSIZED I =16384
m401 tryAdvance (Ljava.util.function.Consumer<-TT;>;)Z
m10001 forEachRemaining (Ljava.util.function.Consumer<-TT;>;)V
m401 trySplit ()Ljava.util.Spliterator<TT;>;
m401 estimateSize ()J
m10001 getExactSizeIfKnown ()J
m401 characteristics ()I
m10001 hasCharacteristics (I)Z
m10001 getComparator ()Ljava.util.Comparator<-TT;>;
i609 LObject;Ljava.util.Spliterator.OfPrimitive<LDouble;Ljava.util.function.DoubleConsumer;Ljava.util.Spliterator.OfDouble;>;
m401 trySplit ()Ljava.util.Spliterator.OfDouble;
m401 tryAdvance (Ljava.util.function.DoubleConsumer;)Z
m10001 forEachRemaining (Ljava.util.function.DoubleConsumer;)V
m10001 tryAdvance (Ljava.util.function.Consumer<-LDouble;>;)Z
m10001 forEachRemaining (Ljava.util.function.Consumer<-LDouble;>;)V
i609 LObject;Ljava.util.Spliterator.OfPrimitive<LInteger;Ljava.util.function.IntConsumer;Ljava.util.Spliterator.OfInt;>;
m401 trySplit ()Ljava.util.Spliterator.OfInt;
m401 tryAdvance (Ljava.util.function.IntConsumer;)Z
m10001 forEachRemaining (Ljava.util.function.IntConsumer;)V
m10001 tryAdvance (Ljava.util.function.Consumer<-LInteger;>;)Z
m10001 forEachRemaining (Ljava.util.function.Consumer<-LInteger;>;)V
i609 LObject;Ljava.util.Spliterator.OfPrimitive<LLong;Ljava.util.function.LongConsumer;Ljava.util.Spliterator.OfLong;>;
m401 trySplit ()Ljava.util.Spliterator.OfLong;
m401 tryAdvance (Ljava.util.function.LongConsumer;)Z
m10001 forEachRemaining (Ljava.util.function.LongConsumer;)V
m10001 tryAdvance (Ljava.util.function.Consumer<-LLong;>;)Z
m10001 forEachRemaining (Ljava.util.function.Consumer<-LLong;>;)V
i609 <T:LObject;T_CONS:LObject;T_SPLITR::Ljava.util.Spliterator.OfPrimitive<TT;TT_CONS;TT_SPLITR;>;>LObject;Ljava.util.Spliterator<TT;>;
m401 trySplit ()TT_SPLITR;
m401 tryAdvance (TT_CONS;)Z
m10001 forEachRemaining (TT_CONS;)V
c11 LObject;
m9 emptySpliterator <T:LObject;>()Ljava.util.Spliterator<TT;>;
m9 emptyIntSpliterator ()Ljava.util.Spliterator.OfInt;
m9 emptyLongSpliterator ()Ljava.util.Spliterator.OfLong;
m9 emptyDoubleSpliterator ()Ljava.util.Spliterator.OfDouble;
m9 spliterator <T:LObject;>([LObject;I)Ljava.util.Spliterator<TT;>;
m9 spliterator <T:LObject;>([LObject;III)Ljava.util.Spliterator<TT;>;
m9 spliterator ([II)Ljava.util.Spliterator.OfInt;
m9 spliterator ([IIII)Ljava.util.Spliterator.OfInt;
m9 spliterator ([JI)Ljava.util.Spliterator.OfLong;
m9 spliterator ([JIII)Ljava.util.Spliterator.OfLong;
m9 spliterator ([DI)Ljava.util.Spliterator.OfDouble;
m9 spliterator ([DIII)Ljava.util.Spliterator.OfDouble;
m9 spliterator <T:LObject;>(Ljava.util.Collection<+TT;>;I)Ljava.util.Spliterator<TT;>;
m9 spliterator <T:LObject;>(Ljava.util.Iterator<+TT;>;JI)Ljava.util.Spliterator<TT;>;
m9 spliteratorUnknownSize <T:LObject;>(Ljava.util.Iterator<+TT;>;I)Ljava.util.Spliterator<TT;>;
m9 spliterator (Ljava.util.PrimitiveIterator.OfInt;JI)Ljava.util.Spliterator.OfInt;
m9 spliteratorUnknownSize (Ljava.util.PrimitiveIterator.OfInt;I)Ljava.util.Spliterator.OfInt;
m9 spliterator (Ljava.util.PrimitiveIterator.OfLong;JI)Ljava.util.Spliterator.OfLong;
m9 spliteratorUnknownSize (Ljava.util.PrimitiveIterator.OfLong;I)Ljava.util.Spliterator.OfLong;
m9 spliterator (Ljava.util.PrimitiveIterator.OfDouble;JI)Ljava.util.Spliterator.OfDouble;
m9 spliteratorUnknownSize (Ljava.util.PrimitiveIterator.OfDouble;I)Ljava.util.Spliterator.OfDouble;
m9 iterator <T:LObject;>(Ljava.util.Spliterator<+TT;>;)Ljava.util.Iterator<TT;>;
m9 iterator (Ljava.util.Spliterator.OfInt;)Ljava.util.PrimitiveIterator.OfInt;
m9 iterator (Ljava.util.Spliterator.OfLong;)Ljava.util.PrimitiveIterator.OfLong;
m9 iterator (Ljava.util.Spliterator.OfDouble;)Ljava.util.PrimitiveIterator.OfDouble;
c409 LObject;Ljava.util.Spliterator.OfDouble;
m4 <init> (JI)V
m1 trySplit ()Ljava.util.Spliterator.OfDouble;
m1 estimateSize ()J
m1 characteristics ()I
c409 LObject;Ljava.util.Spliterator.OfInt;
m4 <init> (JI)V
m1 trySplit ()Ljava.util.Spliterator.OfInt;
m1 estimateSize ()J
m1 characteristics ()I
c409 LObject;Ljava.util.Spliterator.OfLong;
m4 <init> (JI)V
m1 trySplit ()Ljava.util.Spliterator.OfLong;
m1 estimateSize ()J
m1 characteristics ()I
c409 <T:LObject;>LObject;Ljava.util.Spliterator<TT;>;
m4 <init> (JI)V
m1 trySplit ()Ljava.util.Spliterator<TT;>;
m1 estimateSize ()J
m1 characteristics ()I
c11 LObject;Ljava.util.random.RandomGenerator;Ljava.util.random.RandomGenerator.SplittableGenerator;
m1 <init> (J)V
m1 <init> ()V
m1 split ()Ljava.util.SplittableRandom;
m1 split (Ljava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.SplittableRandom;
m1 nextInt ()I
m1 nextLong ()J
m1 nextBytes ([B)V
m1 splits ()Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m1 splits (J)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m1 splits (Ljava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
m1 splits (JLjava.util.random.RandomGenerator.SplittableGenerator;)Ljava.util.stream.Stream<Ljava.util.random.RandomGenerator.SplittableGenerator;>;
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
c1 <E:LObject;>Ljava.util.Vector<TE;>;
m1 <init> ()V
m1 push (TE;)TE;
m1 pop ()TE;
m1 peek ()TE;
m1 empty ()Z
m1 search (LObject;)I
c11 LObject;
m1 <init> (LCharSequence;)V
m1 <init> (LCharSequence;LCharSequence;LCharSequence;)V
m1 setEmptyValue (LCharSequence;)Ljava.util.StringJoiner;
m1 toString ()LString;
m1 add (LCharSequence;)Ljava.util.StringJoiner;
m1 merge (Ljava.util.StringJoiner;)Ljava.util.StringJoiner;
m1 length ()I
c1 LObject;Ljava.util.Enumeration<LObject;>;
m1 <init> (LString;LString;Z)V
m1 <init> (LString;LString;)V
m1 <init> (LString;)V
m1 hasMoreTokens ()Z
m1 nextToken ()LString;
m1 nextToken (LString;)LString;
m1 hasMoreElements ()Z
m1 nextElement ()LObject;
m1 countTokens ()I
c401 LObject;Ljava.io.Serializable;LCloneable;
f19 SHORT I =0
f19 LONG I =1
m1 <init> ()V
m401 getOffset (IIIIII)I
m1 getOffset (J)I
m401 setRawOffset (I)V
m401 getRawOffset ()I
m1 getID ()LString;
m1 setID (LString;)V
m11 getDisplayName ()LString;
m11 getDisplayName (Ljava.util.Locale;)LString;
m11 getDisplayName (ZI)LString;
m1 getDisplayName (ZILjava.util.Locale;)LString;
m1 getDSTSavings ()I
m401 useDaylightTime ()Z
m1 observesDaylightTime ()Z
m401 inDaylightTime (Ljava.util.Date;)Z
m9 getTimeZone (LString;)Ljava.util.TimeZone;
m9 getTimeZone (Ljava.time.ZoneId;)Ljava.util.TimeZone;
m1 toZoneId ()Ljava.time.ZoneId;
m9 getAvailableIDs (I)[LString;
m9 getAvailableIDs ()[LString;
m9 availableIDs (I)Ljava.util.stream.Stream<LString;>;
m9 availableIDs ()Ljava.util.stream.Stream<LString;>;
m9 getDefault ()Ljava.util.TimeZone;
m9 setDefault (Ljava.util.TimeZone;)V
m1 hasSameRules (Ljava.util.TimeZone;)Z
m1 clone ()LObject;
c1 LObject;
m1 <init> ()V
m1 <init> (Z)V
m1 <init> (LString;)V
m1 <init> (LString;Z)V
m1 schedule (Ljava.util.TimerTask;J)V
m1 schedule (Ljava.util.TimerTask;Ljava.util.Date;)V
m1 schedule (Ljava.util.TimerTask;JJ)V
m1 schedule (Ljava.util.TimerTask;Ljava.util.Date;J)V
m1 scheduleAtFixedRate (Ljava.util.TimerTask;JJ)V
m1 scheduleAtFixedRate (Ljava.util.TimerTask;Ljava.util.Date;J)V
m1 cancel ()V
m1 purge ()I
c401 LObject;LRunnable;
m4 <init> ()V
m401 run ()V
m1 cancel ()Z
m1 scheduledExecutionTime ()J
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.NavigableMap<TK;TV;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Comparator<-TK;>;)V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 <init> (Ljava.util.SortedMap<TK;+TV;>;)V
m1 size ()I
m1 containsKey (LObject;)Z
m1 containsValue (LObject;)Z
m1 get (LObject;)TV;
m1 comparator ()Ljava.util.Comparator<-TK;>;
m1 firstKey ()TK;
m1 lastKey ()TK;
m1 putFirst (TK;TV;)TV;
m1 putLast (TK;TV;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 put (TK;TV;)TV;
m1 putIfAbsent (TK;TV;)TV;
m1 computeIfAbsent (TK;Ljava.util.function.Function<-TK;+TV;>;)TV;
m1 computeIfPresent (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 compute (TK;Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)TV;
m1 merge (TK;TV;Ljava.util.function.BiFunction<-TV;-TV;+TV;>;)TV;
m1 remove (LObject;)TV;
m1 clear ()V
m1 clone ()LObject;
m1 firstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 lastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 pollFirstEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 pollLastEntry ()Ljava.util.Map.Entry<TK;TV;>;
m1 lowerEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 lowerKey (TK;)TK;
m1 floorEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 floorKey (TK;)TK;
m1 ceilingEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 ceilingKey (TK;)TK;
m1 higherEntry (TK;)Ljava.util.Map.Entry<TK;TV;>;
m1 higherKey (TK;)TK;
m1 keySet ()Ljava.util.Set<TK;>;
m1 navigableKeySet ()Ljava.util.NavigableSet<TK;>;
m1 descendingKeySet ()Ljava.util.NavigableSet<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 descendingMap ()Ljava.util.NavigableMap<TK;TV;>;
m1 subMap (TK;ZTK;Z)Ljava.util.NavigableMap<TK;TV;>;
m1 headMap (TK;Z)Ljava.util.NavigableMap<TK;TV;>;
m1 tailMap (TK;Z)Ljava.util.NavigableMap<TK;TV;>;
m1 subMap (TK;TK;)Ljava.util.SortedMap<TK;TV;>;
m1 headMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m1 tailMap (TK;)Ljava.util.SortedMap<TK;TV;>;
m1 replace (TK;TV;TV;)Z
m1 replace (TK;TV;)TV;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
c1 <E:LObject;>Ljava.util.AbstractSet<TE;>;Ljava.util.NavigableSet<TE;>;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Comparator<-TE;>;)V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 <init> (Ljava.util.SortedSet<TE;>;)V
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 descendingIterator ()Ljava.util.Iterator<TE;>;
m1 descendingSet ()Ljava.util.NavigableSet<TE;>;
m1 size ()I
m1 isEmpty ()Z
m1 contains (LObject;)Z
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 clear ()V
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 subSet (TE;ZTE;Z)Ljava.util.NavigableSet<TE;>;
m1 headSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m1 tailSet (TE;Z)Ljava.util.NavigableSet<TE;>;
m1 subSet (TE;TE;)Ljava.util.SortedSet<TE;>;
m1 headSet (TE;)Ljava.util.SortedSet<TE;>;
m1 tailSet (TE;)Ljava.util.SortedSet<TE;>;
m1 comparator ()Ljava.util.Comparator<-TE;>;
m1 first ()TE;
m1 last ()TE;
m1 lower (TE;)TE;
m1 floor (TE;)TE;
m1 ceiling (TE;)TE;
m1 higher (TE;)TE;
m1 pollFirst ()TE;
m1 pollLast ()TE;
m1 addFirst (TE;)V
m1 addLast (TE;)V
m1 clone ()LObject;
m1 spliterator ()Ljava.util.Spliterator<TE;>;
c11 LObject;Ljava.io.Serializable;LComparable<Ljava.util.UUID;>;
m1 <init> (JJ)V
m9 randomUUID ()Ljava.util.UUID;
m9 nameUUIDFromBytes ([B)Ljava.util.UUID;
m9 fromString (LString;)Ljava.util.UUID;
m1 getLeastSignificantBits ()J
m1 getMostSignificantBits ()J
m1 version ()I
m1 variant ()I
m1 timestamp ()J
m1 clockSequence ()I
m1 node ()J
m1 toString ()LString;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 compareTo (Ljava.util.UUID;)I
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getConversion ()LString;
m1 getMessage ()LString;
c1 Ljava.util.IllegalFormatException;
m1 <init> (LString;)V
m1 getFlags ()LString;
m1 getMessage ()LString;
c1 <E:LObject;>Ljava.util.AbstractList<TE;>;Ljava.util.List<TE;>;Ljava.util.RandomAccess;LCloneable;Ljava.io.Serializable;
f4 elementData [LObject;
f4 elementCount I
f4 capacityIncrement I
m1 <init> (II)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Collection<+TE;>;)V
m1 copyInto ([LObject;)V
m1 trimToSize ()V
m1 ensureCapacity (I)V
m1 setSize (I)V
m1 capacity ()I
m1 size ()I
m1 isEmpty ()Z
m1 elements ()Ljava.util.Enumeration<TE;>;
m1 contains (LObject;)Z
m1 indexOf (LObject;)I
m1 indexOf (LObject;I)I
m1 lastIndexOf (LObject;)I
m1 lastIndexOf (LObject;I)I
m1 elementAt (I)TE;
m1 firstElement ()TE;
m1 lastElement ()TE;
m1 setElementAt (TE;I)V
m1 removeElementAt (I)V
m1 insertElementAt (TE;I)V
m1 addElement (TE;)V
m1 removeElement (LObject;)Z
m1 removeAllElements ()V
m1 clone ()LObject;
m1 toArray ()[LObject;
m1 toArray <T:LObject;>([TT;)[TT;
m1 get (I)TE;
m1 set (ITE;)TE;
m1 add (TE;)Z
m1 remove (LObject;)Z
m1 add (ITE;)V
m1 remove (I)TE;
m1 clear ()V
m1 containsAll (Ljava.util.Collection<*>;)Z
m1 addAll (Ljava.util.Collection<+TE;>;)Z
m1 removeAll (Ljava.util.Collection<*>;)Z
m1 retainAll (Ljava.util.Collection<*>;)Z
m1 removeIf (Ljava.util.function.Predicate<-TE;>;)Z
m1 addAll (ILjava.util.Collection<+TE;>;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 subList (II)Ljava.util.List<TE;>;
m4 removeRange (II)V
m1 listIterator (I)Ljava.util.ListIterator<TE;>;
m1 listIterator ()Ljava.util.ListIterator<TE;>;
m1 iterator ()Ljava.util.Iterator<TE;>;
m1 forEach (Ljava.util.function.Consumer<-TE;>;)V
m1 replaceAll (Ljava.util.function.UnaryOperator<TE;>;)V
m1 sort (Ljava.util.Comparator<-TE;>;)V
m1 spliterator ()Ljava.util.Spliterator<TE;>;
c1 <K:LObject;V:LObject;>Ljava.util.AbstractMap<TK;TV;>;Ljava.util.Map<TK;TV;>;
m1 <init> (IF)V
m1 <init> (I)V
m1 <init> ()V
m1 <init> (Ljava.util.Map<+TK;+TV;>;)V
m1 size ()I
m1 isEmpty ()Z
m1 get (LObject;)TV;
m1 containsKey (LObject;)Z
m1 put (TK;TV;)TV;
m1 putAll (Ljava.util.Map<+TK;+TV;>;)V
m1 remove (LObject;)TV;
m1 clear ()V
m1 containsValue (LObject;)Z
m1 keySet ()Ljava.util.Set<TK;>;
m1 values ()Ljava.util.Collection<TV;>;
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<TK;TV;>;>;
m1 forEach (Ljava.util.function.BiConsumer<-TK;-TV;>;)V
m1 replaceAll (Ljava.util.function.BiFunction<-TK;-TV;+TV;>;)V
m9 newWeakHashMap <K:LObject;V:LObject;>(I)Ljava.util.WeakHashMap<TK;TV;>;
