MatchResult 293
Matcher 1476
Pattern 865
PatternSyntaxException 156

i601 LObject;
m401 start ()I
m401 start (I)I
m10001 start (LString;)I
m401 end ()I
m401 end (I)I
m10001 end (LString;)I
m401 group ()LString;
m401 group (I)LString;
m10001 group (LString;)LString;
m401 groupCount ()I
m10001 namedGroups ()Ljava.util.Map<LString;LInteger;>;
m10001 hasMatch ()Z
c11 LObject;Ljava.util.regex.MatchResult;
m1 pattern ()Ljava.util.regex.Pattern;
m1 toMatchResult ()Ljava.util.regex.MatchResult;
m1 usePattern (Ljava.util.regex.Pattern;)Ljava.util.regex.Matcher;
m1 reset ()Ljava.util.regex.Matcher;
m1 reset (LCharSequence;)Ljava.util.regex.Matcher;
m1 start ()I
m1 start (I)I
m1 start (LString;)I
m1 end ()I
m1 end (I)I
m1 end (LString;)I
m1 group ()LString;
m1 group (I)LString;
m1 group (LString;)LString;
m1 groupCount ()I
m1 matches ()Z
m1 find ()Z
m1 find (I)Z
m1 lookingAt ()Z
m9 quoteReplacement (LString;)LString;
m1 appendReplacement (LStringBuffer;LString;)Ljava.util.regex.Matcher;
m1 appendReplacement (LStringBuilder;LString;)Ljava.util.regex.Matcher;
m1 appendTail (LStringBuffer;)LStringBuffer;
m1 appendTail (LStringBuilder;)LStringBuilder;
m1 replaceAll (LString;)LString;
m1 replaceAll (Ljava.util.function.Function<Ljava.util.regex.MatchResult;LString;>;)LString;
m1 results ()Ljava.util.stream.Stream<Ljava.util.regex.MatchResult;>;
m1 replaceFirst (LString;)LString;
m1 replaceFirst (Ljava.util.function.Function<Ljava.util.regex.MatchResult;LString;>;)LString;
m1 region (II)Ljava.util.regex.Matcher;
m1 regionStart ()I
m1 regionEnd ()I
m1 hasTransparentBounds ()Z
m1 useTransparentBounds (Z)Ljava.util.regex.Matcher;
m1 hasAnchoringBounds ()Z
m1 useAnchoringBounds (Z)Ljava.util.regex.Matcher;
m1 toString ()LString;
m1 hitEnd ()Z
m1 requireEnd ()Z
m1 namedGroups ()Ljava.util.Map<LString;LInteger;>;
m1 hasMatch ()Z
c11 LObject;Ljava.io.Serializable;
f19 UNIX_LINES I =1
f19 CASE_INSENSITIVE I =2
f19 COMMENTS I =4
f19 MULTILINE I =8
f19 LITERAL I =16
f19 DOTALL I =32
f19 UNICODE_CASE I =64
f19 CANON_EQ I =128
f19 UNICODE_CHARACTER_CLASS I =256
m9 compile (LString;)Ljava.util.regex.Pattern;
m9 compile (LString;I)Ljava.util.regex.Pattern;
m1 pattern ()LString;
m1 toString ()LString;
m1 matcher (LCharSequence;)Ljava.util.regex.Matcher;
m1 flags ()I
m9 matches (LString;LCharSequence;)Z
m1 split (LCharSequence;I)[LString;
m1 splitWithDelimiters (LCharSequence;I)[LString;
m1 split (LCharSequence;)[LString;
m9 quote (LString;)LString;
m1 namedGroups ()Ljava.util.Map<LString;LInteger;>;
m1 asPredicate ()Ljava.util.function.Predicate<LString;>;
m1 asMatchPredicate ()Ljava.util.function.Predicate<LString;>;
m1 splitAsStream (LCharSequence;)Ljava.util.stream.Stream<LString;>;
c1 LIllegalArgumentException;
m1 <init> (LString;LString;I)V
m1 getIndex ()I
m1 getDescription ()LString;
m1 getPattern ()LString;
m1 getMessage ()LString;
