AbstractMethodError 70
AbstractStringBuilder 1919
Appendable 189
ArithmeticException 58
ArrayIndexOutOfBoundsException 82
ArrayStoreException 58
AssertionError 170
AutoCloseable 50
Boolean 622
BootstrapMethodError 112
Byte 962
CharSequence 288
Character 4634
Character.Subset 98
Character.UnicodeBlock 15617
Character.UnicodeScript 7303
Class 3898
ClassCastException 58
ClassCircularityError 54
ClassFormatError 54
ClassLoader 2213
ClassNotFoundException 133
ClassValue 121
CloneNotSupportedException 51
Cloneable 14
Comparable 48
Deprecated 90
Double 1239
Enum 473
Enum.EnumDesc 278
EnumConstantNotPresentException 118
Error 144
Exception 144
ExceptionInInitializerError 109
Float 1263
FunctionalInterface 48
IO 122
IllegalAccessError 70
IllegalAccessException 70
IllegalArgumentException 116
IllegalCallerException 116
IllegalMonitorStateException 58
IllegalStateException 116
IllegalThreadStateException 66
IncompatibleClassChangeError 54
IndexOutOfBoundsException 88
InheritableThreadLocal 71
InstantiationError 70
InstantiationException 70
Integer 1937
InternalError 119
InterruptedException 51
Iterable 172
LayerInstantiationException 116
LinkageError 80
Long 1890
MatchException 56
Math 1926
Module 867
ModuleLayer 1042
ModuleLayer.Controller 278
NamedPackage 12
NegativeArraySizeException 58
NoClassDefFoundError 54
NoSuchFieldError 70
NoSuchFieldException 70
NoSuchMethodError 70
NoSuchMethodException 70
NullPointerException 117
Number 163
NumberFormatException 66
Object 378
OutOfMemoryError 61
Override 48
Package 1026
Process 1063
ProcessBuilder 1057
ProcessBuilder.Redirect 383
ProcessBuilder.Redirect.Type 357
ProcessHandle 641
ProcessHandle.Info 331
Readable 70
Record 95
ReflectiveOperationException 109
Runnable 27
Runtime 693
Runtime.Version 528
RuntimeException 144
RuntimePermission 88
SafeVarargs 48
ScopedValue 294
ScopedValue.CallableOp 76
ScopedValue.Carrier 236
SecurityException 116
SecurityManager 1007
Short 998
StableValue 839
StackOverflowError 61
StackTraceElement 414
StackWalker 447
StackWalker.Option 298
StackWalker.StackFrame 342
StrictMath 1926
String 3180
StringBuffer 1718
StringBuilder 1427
StringIndexOutOfBoundsException 82
SuppressWarnings 71
System 1088
System.Logger 592
System.Logger.Level 392
System.LoggerFinder 202
Thread 1955
Thread.Builder 347
Thread.Builder.OfPlatform 519
Thread.Builder.OfVirtual 283
Thread.State 273
Thread.UncaughtExceptionHandler 60
ThreadDeath 25
ThreadGroup 579
ThreadLocal 184
Throwable 601
TypeNotPresentException 78
UnknownError 61
UnsatisfiedLinkError 54
UnsupportedClassVersionError 58
UnsupportedOperationException 116
VerifyError 54
VirtualMachineError 107
Void 38
WrongThreadException 117

c1 LIncompatibleClassChangeError;
m1 <init> ()V
m1 <init> (LString;)V
c400 LObject;LAppendable;LCharSequence;
m1 length ()I
m1 capacity ()I
m1 ensureCapacity (I)V
m1 trimToSize ()V
m1 setLength (I)V
m1 charAt (I)C
m1 codePointAt (I)I
m1 codePointBefore (I)I
m1 codePointCount (II)I
m1 offsetByCodePoints (II)I
m1 getChars (II[CI)V
m1 setCharAt (IC)V
m1 append (LObject;)LAbstractStringBuilder;
m1 append (LString;)LAbstractStringBuilder;
m1 append (LStringBuffer;)LAbstractStringBuilder;
m1 append (LCharSequence;)LAbstractStringBuilder;
m1 append (LCharSequence;II)LAbstractStringBuilder;
m1 append ([C)LAbstractStringBuilder;
m1 append ([CII)LAbstractStringBuilder;
m1 append (Z)LAbstractStringBuilder;
m1 append (C)LAbstractStringBuilder;
m1 append (I)LAbstractStringBuilder;
m1 append (J)LAbstractStringBuilder;
m1 append (F)LAbstractStringBuilder;
m1 append (D)LAbstractStringBuilder;
m1 delete (II)LAbstractStringBuilder;
m1 appendCodePoint (I)LAbstractStringBuilder;
m1 deleteCharAt (I)LAbstractStringBuilder;
m1 replace (IILString;)LAbstractStringBuilder;
m1 substring (I)LString;
m1 subSequence (II)LCharSequence;
m1 substring (II)LString;
m1 insert (I[CII)LAbstractStringBuilder;
m1 insert (ILObject;)LAbstractStringBuilder;
m1 insert (ILString;)LAbstractStringBuilder;
m1 insert (I[C)LAbstractStringBuilder;
m1 insert (ILCharSequence;)LAbstractStringBuilder;
m1 insert (ILCharSequence;II)LAbstractStringBuilder;
m1 insert (IZ)LAbstractStringBuilder;
m1 insert (IC)LAbstractStringBuilder;
m1 insert (II)LAbstractStringBuilder;
m1 insert (IJ)LAbstractStringBuilder;
m1 insert (IF)LAbstractStringBuilder;
m1 insert (ID)LAbstractStringBuilder;
m1 indexOf (LString;)I
m1 indexOf (LString;I)I
m1 lastIndexOf (LString;)I
m1 lastIndexOf (LString;I)I
m1 reverse ()LAbstractStringBuilder;
m401 toString ()LString;
m1 chars ()Ljava.util.stream.IntStream;
m1 codePoints ()Ljava.util.stream.IntStream;
m1 repeat (II)LAbstractStringBuilder;
m1 repeat (LCharSequence;I)LAbstractStringBuilder;
i601 LObject;
m401 append (LCharSequence;)LAppendable; ^java.io.IOException
m401 append (LCharSequence;II)LAppendable; ^java.io.IOException
m401 append (C)LAppendable; ^java.io.IOException
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LIndexOutOfBoundsException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (I)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LError;
m1 <init> ()V
m1 <init> (LObject;)V
m1 <init> (Z)V
m1 <init> (C)V
m1 <init> (I)V
m1 <init> (J)V
m1 <init> (F)V
m1 <init> (D)V
m1 <init> (LString;LThrowable;)V
i601 LObject;
m401 close ()V ^java.lang.Exception
c11 LObject;Ljava.io.Serializable;LComparable<LBoolean;>;Ljava.lang.constant.Constable;
f19 TRUE LBoolean;
f19 FALSE LBoolean;
f19 TYPE LClass<LBoolean;>;
m1 <init> (Z)V
m1 <init> (LString;)V
m9 parseBoolean (LString;)Z
m1 booleanValue ()Z
m9 valueOf (Z)LBoolean;
m9 valueOf (LString;)LBoolean;
m9 toString (Z)LString;
m1 toString ()LString;
m1 hashCode ()I
m9 hashCode (Z)I
m1 equals (LObject;)Z
m9 getBoolean (LString;)Z
m1 compareTo (LBoolean;)I
m9 compare (ZZ)I
m9 logicalAnd (ZZ)Z
m9 logicalOr (ZZ)Z
m9 logicalXor (ZZ)Z
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.DynamicConstantDesc<LBoolean;>;>;
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c11 LNumber;LComparable<LByte;>;Ljava.lang.constant.Constable;
f19 MIN_VALUE B =-128
f19 MAX_VALUE B =127
f19 TYPE LClass<LByte;>;
f19 SIZE I =8
f19 BYTES I =1
m9 toString (B)LString;
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.DynamicConstantDesc<LByte;>;>;
m9 valueOf (B)LByte;
m9 parseByte (LString;I)B ^java.lang.NumberFormatException
m9 parseByte (LString;)B ^java.lang.NumberFormatException
m9 valueOf (LString;I)LByte; ^java.lang.NumberFormatException
m9 valueOf (LString;)LByte; ^java.lang.NumberFormatException
m9 decode (LString;)LByte; ^java.lang.NumberFormatException
m1 <init> (B)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 toString ()LString;
m1 hashCode ()I
m9 hashCode (B)I
m1 equals (LObject;)Z
m1 compareTo (LByte;)I
m9 compare (BB)I
m9 compareUnsigned (BB)I
m9 toUnsignedInt (B)I
m9 toUnsignedLong (B)J
i601 LObject;
m401 length ()I
m401 charAt (I)C
m10001 isEmpty ()Z
m401 subSequence (II)LCharSequence;
m401 toString ()LString;
m10001 chars ()Ljava.util.stream.IntStream;
m10001 codePoints ()Ljava.util.stream.IntStream;
m9 compare (LCharSequence;LCharSequence;)I
m10001 getChars (II[CI)V
c11 LObject;Ljava.io.Serializable;LComparable<LCharacter;>;Ljava.lang.constant.Constable;
f19 MIN_RADIX I =2
f19 MAX_RADIX I =36
f19 MIN_VALUE C =0
f19 MAX_VALUE C =65535
f19 TYPE LClass<LCharacter;>;
f19 UNASSIGNED B =0
f19 UPPERCASE_LETTER B =1
f19 LOWERCASE_LETTER B =2
f19 TITLECASE_LETTER B =3
f19 MODIFIER_LETTER B =4
f19 OTHER_LETTER B =5
f19 NON_SPACING_MARK B =6
f19 ENCLOSING_MARK B =7
f19 COMBINING_SPACING_MARK B =8
f19 DECIMAL_DIGIT_NUMBER B =9
f19 LETTER_NUMBER B =10
f19 OTHER_NUMBER B =11
f19 SPACE_SEPARATOR B =12
f19 LINE_SEPARATOR B =13
f19 PARAGRAPH_SEPARATOR B =14
f19 CONTROL B =15
f19 FORMAT B =16
f19 PRIVATE_USE B =18
f19 SURROGATE B =19
f19 DASH_PUNCTUATION B =20
f19 START_PUNCTUATION B =21
f19 END_PUNCTUATION B =22
f19 CONNECTOR_PUNCTUATION B =23
f19 OTHER_PUNCTUATION B =24
f19 MATH_SYMBOL B =25
f19 CURRENCY_SYMBOL B =26
f19 MODIFIER_SYMBOL B =27
f19 OTHER_SYMBOL B =28
f19 INITIAL_QUOTE_PUNCTUATION B =29
f19 FINAL_QUOTE_PUNCTUATION B =30
f19 DIRECTIONALITY_UNDEFINED B =-1
f19 DIRECTIONALITY_LEFT_TO_RIGHT B =0
f19 DIRECTIONALITY_RIGHT_TO_LEFT B =1
f19 DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC B =2
f19 DIRECTIONALITY_EUROPEAN_NUMBER B =3
f19 DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR B =4
f19 DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR B =5
f19 DIRECTIONALITY_ARABIC_NUMBER B =6
f19 DIRECTIONALITY_COMMON_NUMBER_SEPARATOR B =7
f19 DIRECTIONALITY_NONSPACING_MARK B =8
f19 DIRECTIONALITY_BOUNDARY_NEUTRAL B =9
f19 DIRECTIONALITY_PARAGRAPH_SEPARATOR B =10
f19 DIRECTIONALITY_SEGMENT_SEPARATOR B =11
f19 DIRECTIONALITY_WHITESPACE B =12
f19 DIRECTIONALITY_OTHER_NEUTRALS B =13
f19 DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING B =14
f19 DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE B =15
f19 DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING B =16
f19 DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE B =17
f19 DIRECTIONALITY_POP_DIRECTIONAL_FORMAT B =18
f19 DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE B =19
f19 DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE B =20
f19 DIRECTIONALITY_FIRST_STRONG_ISOLATE B =21
f19 DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE B =22
f19 MIN_HIGH_SURROGATE C =55296
f19 MAX_HIGH_SURROGATE C =56319
f19 MIN_LOW_SURROGATE C =56320
f19 MAX_LOW_SURROGATE C =57343
f19 MIN_SURROGATE C =55296
f19 MAX_SURROGATE C =57343
f19 MIN_SUPPLEMENTARY_CODE_POINT I =65536
f19 MIN_CODE_POINT I =0
f19 MAX_CODE_POINT I =1114111
f19 SIZE I =16
f19 BYTES I =2
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.DynamicConstantDesc<LCharacter;>;>;
m1 <init> (C)V
m9 valueOf (C)LCharacter;
m1 charValue ()C
m1 hashCode ()I
m9 hashCode (C)I
m1 equals (LObject;)Z
m1 toString ()LString;
m9 toString (C)LString;
m9 toString (I)LString;
m9 isValidCodePoint (I)Z
m9 isBmpCodePoint (I)Z
m9 isSupplementaryCodePoint (I)Z
m9 isHighSurrogate (C)Z
m9 isLowSurrogate (C)Z
m9 isSurrogate (C)Z
m9 isSurrogatePair (CC)Z
m9 charCount (I)I
m9 toCodePoint (CC)I
m9 codePointAt (LCharSequence;I)I
m9 codePointAt ([CI)I
m9 codePointAt ([CII)I
m9 codePointBefore (LCharSequence;I)I
m9 codePointBefore ([CI)I
m9 codePointBefore ([CII)I
m9 highSurrogate (I)C
m9 lowSurrogate (I)C
m9 toChars (I[CI)I
m9 toChars (I)[C
m9 codePointCount (LCharSequence;II)I
m9 codePointCount ([CII)I
m9 offsetByCodePoints (LCharSequence;II)I
m9 offsetByCodePoints ([CIIII)I
m9 isLowerCase (C)Z
m9 isLowerCase (I)Z
m9 isUpperCase (C)Z
m9 isUpperCase (I)Z
m9 isTitleCase (C)Z
m9 isTitleCase (I)Z
m9 isDigit (C)Z
m9 isDigit (I)Z
m9 isDefined (C)Z
m9 isDefined (I)Z
m9 isLetter (C)Z
m9 isLetter (I)Z
m9 isLetterOrDigit (C)Z
m9 isLetterOrDigit (I)Z
m9 isJavaLetter (C)Z
m9 isJavaLetterOrDigit (C)Z
m9 isAlphabetic (I)Z
m9 isIdeographic (I)Z
m9 isJavaIdentifierStart (C)Z
m9 isJavaIdentifierStart (I)Z
m9 isJavaIdentifierPart (C)Z
m9 isJavaIdentifierPart (I)Z
m9 isUnicodeIdentifierStart (C)Z
m9 isUnicodeIdentifierStart (I)Z
m9 isUnicodeIdentifierPart (C)Z
m9 isUnicodeIdentifierPart (I)Z
m9 isIdentifierIgnorable (C)Z
m9 isIdentifierIgnorable (I)Z
m9 isEmoji (I)Z
m9 isEmojiPresentation (I)Z
m9 isEmojiModifier (I)Z
m9 isEmojiModifierBase (I)Z
m9 isEmojiComponent (I)Z
m9 isExtendedPictographic (I)Z
m9 toLowerCase (C)C
m9 toLowerCase (I)I
m9 toUpperCase (C)C
m9 toUpperCase (I)I
m9 toTitleCase (C)C
m9 toTitleCase (I)I
m9 digit (CI)I
m9 digit (II)I
m9 getNumericValue (C)I
m9 getNumericValue (I)I
m9 isSpace (C)Z
m9 isSpaceChar (C)Z
m9 isSpaceChar (I)Z
m9 isWhitespace (C)Z
m9 isWhitespace (I)Z
m9 isISOControl (C)Z
m9 isISOControl (I)Z
m9 getType (C)I
m9 getType (I)I
m9 forDigit (II)C
m9 getDirectionality (C)B
m9 getDirectionality (I)B
m9 isMirrored (C)Z
m9 isMirrored (I)Z
m1 compareTo (LCharacter;)I
m9 compare (CC)I
m9 reverseBytes (C)C
m9 getName (I)LString;
m9 codePointOf (LString;)I
c9 LObject;
m4 <init> (LString;)V
m11 equals (LObject;)Z
m11 hashCode ()I
m11 toString ()LString;
c19 LCharacter.Subset;
f19 BASIC_LATIN LCharacter.UnicodeBlock;
f19 LATIN_1_SUPPLEMENT LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_A LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_B LCharacter.UnicodeBlock;
f19 IPA_EXTENSIONS LCharacter.UnicodeBlock;
f19 SPACING_MODIFIER_LETTERS LCharacter.UnicodeBlock;
f19 COMBINING_DIACRITICAL_MARKS LCharacter.UnicodeBlock;
f19 GREEK LCharacter.UnicodeBlock;
f19 CYRILLIC LCharacter.UnicodeBlock;
f19 ARMENIAN LCharacter.UnicodeBlock;
f19 HEBREW LCharacter.UnicodeBlock;
f19 ARABIC LCharacter.UnicodeBlock;
f19 DEVANAGARI LCharacter.UnicodeBlock;
f19 BENGALI LCharacter.UnicodeBlock;
f19 GURMUKHI LCharacter.UnicodeBlock;
f19 GUJARATI LCharacter.UnicodeBlock;
f19 ORIYA LCharacter.UnicodeBlock;
f19 TAMIL LCharacter.UnicodeBlock;
f19 TELUGU LCharacter.UnicodeBlock;
f19 KANNADA LCharacter.UnicodeBlock;
f19 MALAYALAM LCharacter.UnicodeBlock;
f19 THAI LCharacter.UnicodeBlock;
f19 LAO LCharacter.UnicodeBlock;
f19 TIBETAN LCharacter.UnicodeBlock;
f19 GEORGIAN LCharacter.UnicodeBlock;
f19 HANGUL_JAMO LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_ADDITIONAL LCharacter.UnicodeBlock;
f19 GREEK_EXTENDED LCharacter.UnicodeBlock;
f19 GENERAL_PUNCTUATION LCharacter.UnicodeBlock;
f19 SUPERSCRIPTS_AND_SUBSCRIPTS LCharacter.UnicodeBlock;
f19 CURRENCY_SYMBOLS LCharacter.UnicodeBlock;
f19 COMBINING_MARKS_FOR_SYMBOLS LCharacter.UnicodeBlock;
f19 LETTERLIKE_SYMBOLS LCharacter.UnicodeBlock;
f19 NUMBER_FORMS LCharacter.UnicodeBlock;
f19 ARROWS LCharacter.UnicodeBlock;
f19 MATHEMATICAL_OPERATORS LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_TECHNICAL LCharacter.UnicodeBlock;
f19 CONTROL_PICTURES LCharacter.UnicodeBlock;
f19 OPTICAL_CHARACTER_RECOGNITION LCharacter.UnicodeBlock;
f19 ENCLOSED_ALPHANUMERICS LCharacter.UnicodeBlock;
f19 BOX_DRAWING LCharacter.UnicodeBlock;
f19 BLOCK_ELEMENTS LCharacter.UnicodeBlock;
f19 GEOMETRIC_SHAPES LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_SYMBOLS LCharacter.UnicodeBlock;
f19 DINGBATS LCharacter.UnicodeBlock;
f19 CJK_SYMBOLS_AND_PUNCTUATION LCharacter.UnicodeBlock;
f19 HIRAGANA LCharacter.UnicodeBlock;
f19 KATAKANA LCharacter.UnicodeBlock;
f19 BOPOMOFO LCharacter.UnicodeBlock;
f19 HANGUL_COMPATIBILITY_JAMO LCharacter.UnicodeBlock;
f19 KANBUN LCharacter.UnicodeBlock;
f19 ENCLOSED_CJK_LETTERS_AND_MONTHS LCharacter.UnicodeBlock;
f19 CJK_COMPATIBILITY LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS LCharacter.UnicodeBlock;
f19 HANGUL_SYLLABLES LCharacter.UnicodeBlock;
f19 PRIVATE_USE_AREA LCharacter.UnicodeBlock;
f19 CJK_COMPATIBILITY_IDEOGRAPHS LCharacter.UnicodeBlock;
f19 ALPHABETIC_PRESENTATION_FORMS LCharacter.UnicodeBlock;
f19 ARABIC_PRESENTATION_FORMS_A LCharacter.UnicodeBlock;
f19 COMBINING_HALF_MARKS LCharacter.UnicodeBlock;
f19 CJK_COMPATIBILITY_FORMS LCharacter.UnicodeBlock;
f19 SMALL_FORM_VARIANTS LCharacter.UnicodeBlock;
f19 ARABIC_PRESENTATION_FORMS_B LCharacter.UnicodeBlock;
f19 HALFWIDTH_AND_FULLWIDTH_FORMS LCharacter.UnicodeBlock;
f19 SPECIALS LCharacter.UnicodeBlock;
f19 SURROGATES_AREA LCharacter.UnicodeBlock;
f19 SYRIAC LCharacter.UnicodeBlock;
f19 THAANA LCharacter.UnicodeBlock;
f19 SINHALA LCharacter.UnicodeBlock;
f19 MYANMAR LCharacter.UnicodeBlock;
f19 ETHIOPIC LCharacter.UnicodeBlock;
f19 CHEROKEE LCharacter.UnicodeBlock;
f19 UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS LCharacter.UnicodeBlock;
f19 OGHAM LCharacter.UnicodeBlock;
f19 RUNIC LCharacter.UnicodeBlock;
f19 KHMER LCharacter.UnicodeBlock;
f19 MONGOLIAN LCharacter.UnicodeBlock;
f19 BRAILLE_PATTERNS LCharacter.UnicodeBlock;
f19 CJK_RADICALS_SUPPLEMENT LCharacter.UnicodeBlock;
f19 KANGXI_RADICALS LCharacter.UnicodeBlock;
f19 IDEOGRAPHIC_DESCRIPTION_CHARACTERS LCharacter.UnicodeBlock;
f19 BOPOMOFO_EXTENDED LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A LCharacter.UnicodeBlock;
f19 YI_SYLLABLES LCharacter.UnicodeBlock;
f19 YI_RADICALS LCharacter.UnicodeBlock;
f19 CYRILLIC_SUPPLEMENTARY LCharacter.UnicodeBlock;
f19 TAGALOG LCharacter.UnicodeBlock;
f19 HANUNOO LCharacter.UnicodeBlock;
f19 BUHID LCharacter.UnicodeBlock;
f19 TAGBANWA LCharacter.UnicodeBlock;
f19 LIMBU LCharacter.UnicodeBlock;
f19 TAI_LE LCharacter.UnicodeBlock;
f19 KHMER_SYMBOLS LCharacter.UnicodeBlock;
f19 PHONETIC_EXTENSIONS LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_ARROWS_A LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_ARROWS_B LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_MATHEMATICAL_OPERATORS LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_SYMBOLS_AND_ARROWS LCharacter.UnicodeBlock;
f19 KATAKANA_PHONETIC_EXTENSIONS LCharacter.UnicodeBlock;
f19 YIJING_HEXAGRAM_SYMBOLS LCharacter.UnicodeBlock;
f19 VARIATION_SELECTORS LCharacter.UnicodeBlock;
f19 LINEAR_B_SYLLABARY LCharacter.UnicodeBlock;
f19 LINEAR_B_IDEOGRAMS LCharacter.UnicodeBlock;
f19 AEGEAN_NUMBERS LCharacter.UnicodeBlock;
f19 OLD_ITALIC LCharacter.UnicodeBlock;
f19 GOTHIC LCharacter.UnicodeBlock;
f19 UGARITIC LCharacter.UnicodeBlock;
f19 DESERET LCharacter.UnicodeBlock;
f19 SHAVIAN LCharacter.UnicodeBlock;
f19 OSMANYA LCharacter.UnicodeBlock;
f19 CYPRIOT_SYLLABARY LCharacter.UnicodeBlock;
f19 BYZANTINE_MUSICAL_SYMBOLS LCharacter.UnicodeBlock;
f19 MUSICAL_SYMBOLS LCharacter.UnicodeBlock;
f19 TAI_XUAN_JING_SYMBOLS LCharacter.UnicodeBlock;
f19 MATHEMATICAL_ALPHANUMERIC_SYMBOLS LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B LCharacter.UnicodeBlock;
f19 CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT LCharacter.UnicodeBlock;
f19 TAGS LCharacter.UnicodeBlock;
f19 VARIATION_SELECTORS_SUPPLEMENT LCharacter.UnicodeBlock;
f19 SUPPLEMENTARY_PRIVATE_USE_AREA_A LCharacter.UnicodeBlock;
f19 SUPPLEMENTARY_PRIVATE_USE_AREA_B LCharacter.UnicodeBlock;
f19 HIGH_SURROGATES LCharacter.UnicodeBlock;
f19 HIGH_PRIVATE_USE_SURROGATES LCharacter.UnicodeBlock;
f19 LOW_SURROGATES LCharacter.UnicodeBlock;
f19 ARABIC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 NKO LCharacter.UnicodeBlock;
f19 SAMARITAN LCharacter.UnicodeBlock;
f19 MANDAIC LCharacter.UnicodeBlock;
f19 ETHIOPIC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED LCharacter.UnicodeBlock;
f19 NEW_TAI_LUE LCharacter.UnicodeBlock;
f19 BUGINESE LCharacter.UnicodeBlock;
f19 TAI_THAM LCharacter.UnicodeBlock;
f19 BALINESE LCharacter.UnicodeBlock;
f19 SUNDANESE LCharacter.UnicodeBlock;
f19 BATAK LCharacter.UnicodeBlock;
f19 LEPCHA LCharacter.UnicodeBlock;
f19 OL_CHIKI LCharacter.UnicodeBlock;
f19 VEDIC_EXTENSIONS LCharacter.UnicodeBlock;
f19 PHONETIC_EXTENSIONS_SUPPLEMENT LCharacter.UnicodeBlock;
f19 COMBINING_DIACRITICAL_MARKS_SUPPLEMENT LCharacter.UnicodeBlock;
f19 GLAGOLITIC LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_C LCharacter.UnicodeBlock;
f19 COPTIC LCharacter.UnicodeBlock;
f19 GEORGIAN_SUPPLEMENT LCharacter.UnicodeBlock;
f19 TIFINAGH LCharacter.UnicodeBlock;
f19 ETHIOPIC_EXTENDED LCharacter.UnicodeBlock;
f19 CYRILLIC_EXTENDED_A LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_PUNCTUATION LCharacter.UnicodeBlock;
f19 CJK_STROKES LCharacter.UnicodeBlock;
f19 LISU LCharacter.UnicodeBlock;
f19 VAI LCharacter.UnicodeBlock;
f19 CYRILLIC_EXTENDED_B LCharacter.UnicodeBlock;
f19 BAMUM LCharacter.UnicodeBlock;
f19 MODIFIER_TONE_LETTERS LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_D LCharacter.UnicodeBlock;
f19 SYLOTI_NAGRI LCharacter.UnicodeBlock;
f19 COMMON_INDIC_NUMBER_FORMS LCharacter.UnicodeBlock;
f19 PHAGS_PA LCharacter.UnicodeBlock;
f19 SAURASHTRA LCharacter.UnicodeBlock;
f19 DEVANAGARI_EXTENDED LCharacter.UnicodeBlock;
f19 KAYAH_LI LCharacter.UnicodeBlock;
f19 REJANG LCharacter.UnicodeBlock;
f19 HANGUL_JAMO_EXTENDED_A LCharacter.UnicodeBlock;
f19 JAVANESE LCharacter.UnicodeBlock;
f19 CHAM LCharacter.UnicodeBlock;
f19 MYANMAR_EXTENDED_A LCharacter.UnicodeBlock;
f19 TAI_VIET LCharacter.UnicodeBlock;
f19 ETHIOPIC_EXTENDED_A LCharacter.UnicodeBlock;
f19 MEETEI_MAYEK LCharacter.UnicodeBlock;
f19 HANGUL_JAMO_EXTENDED_B LCharacter.UnicodeBlock;
f19 VERTICAL_FORMS LCharacter.UnicodeBlock;
f19 ANCIENT_GREEK_NUMBERS LCharacter.UnicodeBlock;
f19 ANCIENT_SYMBOLS LCharacter.UnicodeBlock;
f19 PHAISTOS_DISC LCharacter.UnicodeBlock;
f19 LYCIAN LCharacter.UnicodeBlock;
f19 CARIAN LCharacter.UnicodeBlock;
f19 OLD_PERSIAN LCharacter.UnicodeBlock;
f19 IMPERIAL_ARAMAIC LCharacter.UnicodeBlock;
f19 PHOENICIAN LCharacter.UnicodeBlock;
f19 LYDIAN LCharacter.UnicodeBlock;
f19 KHAROSHTHI LCharacter.UnicodeBlock;
f19 OLD_SOUTH_ARABIAN LCharacter.UnicodeBlock;
f19 AVESTAN LCharacter.UnicodeBlock;
f19 INSCRIPTIONAL_PARTHIAN LCharacter.UnicodeBlock;
f19 INSCRIPTIONAL_PAHLAVI LCharacter.UnicodeBlock;
f19 OLD_TURKIC LCharacter.UnicodeBlock;
f19 RUMI_NUMERAL_SYMBOLS LCharacter.UnicodeBlock;
f19 BRAHMI LCharacter.UnicodeBlock;
f19 KAITHI LCharacter.UnicodeBlock;
f19 CUNEIFORM LCharacter.UnicodeBlock;
f19 CUNEIFORM_NUMBERS_AND_PUNCTUATION LCharacter.UnicodeBlock;
f19 EGYPTIAN_HIEROGLYPHS LCharacter.UnicodeBlock;
f19 BAMUM_SUPPLEMENT LCharacter.UnicodeBlock;
f19 KANA_SUPPLEMENT LCharacter.UnicodeBlock;
f19 ANCIENT_GREEK_MUSICAL_NOTATION LCharacter.UnicodeBlock;
f19 COUNTING_ROD_NUMERALS LCharacter.UnicodeBlock;
f19 MAHJONG_TILES LCharacter.UnicodeBlock;
f19 DOMINO_TILES LCharacter.UnicodeBlock;
f19 PLAYING_CARDS LCharacter.UnicodeBlock;
f19 ENCLOSED_ALPHANUMERIC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 ENCLOSED_IDEOGRAPHIC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS LCharacter.UnicodeBlock;
f19 EMOTICONS LCharacter.UnicodeBlock;
f19 TRANSPORT_AND_MAP_SYMBOLS LCharacter.UnicodeBlock;
f19 ALCHEMICAL_SYMBOLS LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D LCharacter.UnicodeBlock;
f19 ARABIC_EXTENDED_A LCharacter.UnicodeBlock;
f19 SUNDANESE_SUPPLEMENT LCharacter.UnicodeBlock;
f19 MEETEI_MAYEK_EXTENSIONS LCharacter.UnicodeBlock;
f19 MEROITIC_HIEROGLYPHS LCharacter.UnicodeBlock;
f19 MEROITIC_CURSIVE LCharacter.UnicodeBlock;
f19 SORA_SOMPENG LCharacter.UnicodeBlock;
f19 CHAKMA LCharacter.UnicodeBlock;
f19 SHARADA LCharacter.UnicodeBlock;
f19 TAKRI LCharacter.UnicodeBlock;
f19 MIAO LCharacter.UnicodeBlock;
f19 ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS LCharacter.UnicodeBlock;
f19 COMBINING_DIACRITICAL_MARKS_EXTENDED LCharacter.UnicodeBlock;
f19 MYANMAR_EXTENDED_B LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_E LCharacter.UnicodeBlock;
f19 COPTIC_EPACT_NUMBERS LCharacter.UnicodeBlock;
f19 OLD_PERMIC LCharacter.UnicodeBlock;
f19 ELBASAN LCharacter.UnicodeBlock;
f19 CAUCASIAN_ALBANIAN LCharacter.UnicodeBlock;
f19 LINEAR_A LCharacter.UnicodeBlock;
f19 PALMYRENE LCharacter.UnicodeBlock;
f19 NABATAEAN LCharacter.UnicodeBlock;
f19 OLD_NORTH_ARABIAN LCharacter.UnicodeBlock;
f19 MANICHAEAN LCharacter.UnicodeBlock;
f19 PSALTER_PAHLAVI LCharacter.UnicodeBlock;
f19 MAHAJANI LCharacter.UnicodeBlock;
f19 SINHALA_ARCHAIC_NUMBERS LCharacter.UnicodeBlock;
f19 KHOJKI LCharacter.UnicodeBlock;
f19 KHUDAWADI LCharacter.UnicodeBlock;
f19 GRANTHA LCharacter.UnicodeBlock;
f19 TIRHUTA LCharacter.UnicodeBlock;
f19 SIDDHAM LCharacter.UnicodeBlock;
f19 MODI LCharacter.UnicodeBlock;
f19 WARANG_CITI LCharacter.UnicodeBlock;
f19 PAU_CIN_HAU LCharacter.UnicodeBlock;
f19 MRO LCharacter.UnicodeBlock;
f19 BASSA_VAH LCharacter.UnicodeBlock;
f19 PAHAWH_HMONG LCharacter.UnicodeBlock;
f19 DUPLOYAN LCharacter.UnicodeBlock;
f19 SHORTHAND_FORMAT_CONTROLS LCharacter.UnicodeBlock;
f19 MENDE_KIKAKUI LCharacter.UnicodeBlock;
f19 ORNAMENTAL_DINGBATS LCharacter.UnicodeBlock;
f19 GEOMETRIC_SHAPES_EXTENDED LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_ARROWS_C LCharacter.UnicodeBlock;
f19 CHEROKEE_SUPPLEMENT LCharacter.UnicodeBlock;
f19 HATRAN LCharacter.UnicodeBlock;
f19 OLD_HUNGARIAN LCharacter.UnicodeBlock;
f19 MULTANI LCharacter.UnicodeBlock;
f19 AHOM LCharacter.UnicodeBlock;
f19 EARLY_DYNASTIC_CUNEIFORM LCharacter.UnicodeBlock;
f19 ANATOLIAN_HIEROGLYPHS LCharacter.UnicodeBlock;
f19 SUTTON_SIGNWRITING LCharacter.UnicodeBlock;
f19 SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E LCharacter.UnicodeBlock;
f19 SYRIAC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 CYRILLIC_EXTENDED_C LCharacter.UnicodeBlock;
f19 OSAGE LCharacter.UnicodeBlock;
f19 NEWA LCharacter.UnicodeBlock;
f19 MONGOLIAN_SUPPLEMENT LCharacter.UnicodeBlock;
f19 MARCHEN LCharacter.UnicodeBlock;
f19 IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION LCharacter.UnicodeBlock;
f19 TANGUT LCharacter.UnicodeBlock;
f19 TANGUT_COMPONENTS LCharacter.UnicodeBlock;
f19 KANA_EXTENDED_A LCharacter.UnicodeBlock;
f19 GLAGOLITIC_SUPPLEMENT LCharacter.UnicodeBlock;
f19 ADLAM LCharacter.UnicodeBlock;
f19 MASARAM_GONDI LCharacter.UnicodeBlock;
f19 ZANABAZAR_SQUARE LCharacter.UnicodeBlock;
f19 NUSHU LCharacter.UnicodeBlock;
f19 SOYOMBO LCharacter.UnicodeBlock;
f19 BHAIKSUKI LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F LCharacter.UnicodeBlock;
f19 GEORGIAN_EXTENDED LCharacter.UnicodeBlock;
f19 HANIFI_ROHINGYA LCharacter.UnicodeBlock;
f19 OLD_SOGDIAN LCharacter.UnicodeBlock;
f19 SOGDIAN LCharacter.UnicodeBlock;
f19 DOGRA LCharacter.UnicodeBlock;
f19 GUNJALA_GONDI LCharacter.UnicodeBlock;
f19 MAKASAR LCharacter.UnicodeBlock;
f19 MEDEFAIDRIN LCharacter.UnicodeBlock;
f19 MAYAN_NUMERALS LCharacter.UnicodeBlock;
f19 INDIC_SIYAQ_NUMBERS LCharacter.UnicodeBlock;
f19 CHESS_SYMBOLS LCharacter.UnicodeBlock;
f19 ELYMAIC LCharacter.UnicodeBlock;
f19 NANDINAGARI LCharacter.UnicodeBlock;
f19 TAMIL_SUPPLEMENT LCharacter.UnicodeBlock;
f19 EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS LCharacter.UnicodeBlock;
f19 SMALL_KANA_EXTENSION LCharacter.UnicodeBlock;
f19 NYIAKENG_PUACHUE_HMONG LCharacter.UnicodeBlock;
f19 WANCHO LCharacter.UnicodeBlock;
f19 OTTOMAN_SIYAQ_NUMBERS LCharacter.UnicodeBlock;
f19 SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A LCharacter.UnicodeBlock;
f19 YEZIDI LCharacter.UnicodeBlock;
f19 CHORASMIAN LCharacter.UnicodeBlock;
f19 DIVES_AKURU LCharacter.UnicodeBlock;
f19 LISU_SUPPLEMENT LCharacter.UnicodeBlock;
f19 KHITAN_SMALL_SCRIPT LCharacter.UnicodeBlock;
f19 TANGUT_SUPPLEMENT LCharacter.UnicodeBlock;
f19 SYMBOLS_FOR_LEGACY_COMPUTING LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G LCharacter.UnicodeBlock;
f19 ARABIC_EXTENDED_B LCharacter.UnicodeBlock;
f19 VITHKUQI LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_F LCharacter.UnicodeBlock;
f19 OLD_UYGHUR LCharacter.UnicodeBlock;
f19 UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED_A LCharacter.UnicodeBlock;
f19 CYPRO_MINOAN LCharacter.UnicodeBlock;
f19 TANGSA LCharacter.UnicodeBlock;
f19 KANA_EXTENDED_B LCharacter.UnicodeBlock;
f19 ZNAMENNY_MUSICAL_NOTATION LCharacter.UnicodeBlock;
f19 LATIN_EXTENDED_G LCharacter.UnicodeBlock;
f19 TOTO LCharacter.UnicodeBlock;
f19 ETHIOPIC_EXTENDED_B LCharacter.UnicodeBlock;
f19 ARABIC_EXTENDED_C LCharacter.UnicodeBlock;
f19 DEVANAGARI_EXTENDED_A LCharacter.UnicodeBlock;
f19 KAWI LCharacter.UnicodeBlock;
f19 KAKTOVIK_NUMERALS LCharacter.UnicodeBlock;
f19 CYRILLIC_EXTENDED_D LCharacter.UnicodeBlock;
f19 NAG_MUNDARI LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H LCharacter.UnicodeBlock;
f19 CJK_UNIFIED_IDEOGRAPHS_EXTENSION_I LCharacter.UnicodeBlock;
f19 TODHRI LCharacter.UnicodeBlock;
f19 GARAY LCharacter.UnicodeBlock;
f19 TULU_TIGALARI LCharacter.UnicodeBlock;
f19 MYANMAR_EXTENDED_C LCharacter.UnicodeBlock;
f19 SUNUWAR LCharacter.UnicodeBlock;
f19 EGYPTIAN_HIEROGLYPHS_EXTENDED_A LCharacter.UnicodeBlock;
f19 GURUNG_KHEMA LCharacter.UnicodeBlock;
f19 KIRAT_RAI LCharacter.UnicodeBlock;
f19 SYMBOLS_FOR_LEGACY_COMPUTING_SUPPLEMENT LCharacter.UnicodeBlock;
f19 OL_ONAL LCharacter.UnicodeBlock;
m9 of (C)LCharacter.UnicodeBlock;
m9 of (I)LCharacter.UnicodeBlock;
m19 forName (LString;)LCharacter.UnicodeBlock;
e4019 LEnum<LCharacter.UnicodeScript;>;
f4019 COMMON LCharacter.UnicodeScript;
f4019 LATIN LCharacter.UnicodeScript;
f4019 GREEK LCharacter.UnicodeScript;
f4019 CYRILLIC LCharacter.UnicodeScript;
f4019 ARMENIAN LCharacter.UnicodeScript;
f4019 HEBREW LCharacter.UnicodeScript;
f4019 ARABIC LCharacter.UnicodeScript;
f4019 SYRIAC LCharacter.UnicodeScript;
f4019 THAANA LCharacter.UnicodeScript;
f4019 DEVANAGARI LCharacter.UnicodeScript;
f4019 BENGALI LCharacter.UnicodeScript;
f4019 GURMUKHI LCharacter.UnicodeScript;
f4019 GUJARATI LCharacter.UnicodeScript;
f4019 ORIYA LCharacter.UnicodeScript;
f4019 TAMIL LCharacter.UnicodeScript;
f4019 TELUGU LCharacter.UnicodeScript;
f4019 KANNADA LCharacter.UnicodeScript;
f4019 MALAYALAM LCharacter.UnicodeScript;
f4019 SINHALA LCharacter.UnicodeScript;
f4019 THAI LCharacter.UnicodeScript;
f4019 LAO LCharacter.UnicodeScript;
f4019 TIBETAN LCharacter.UnicodeScript;
f4019 MYANMAR LCharacter.UnicodeScript;
f4019 GEORGIAN LCharacter.UnicodeScript;
f4019 HANGUL LCharacter.UnicodeScript;
f4019 ETHIOPIC LCharacter.UnicodeScript;
f4019 CHEROKEE LCharacter.UnicodeScript;
f4019 CANADIAN_ABORIGINAL LCharacter.UnicodeScript;
f4019 OGHAM LCharacter.UnicodeScript;
f4019 RUNIC LCharacter.UnicodeScript;
f4019 KHMER LCharacter.UnicodeScript;
f4019 MONGOLIAN LCharacter.UnicodeScript;
f4019 HIRAGANA LCharacter.UnicodeScript;
f4019 KATAKANA LCharacter.UnicodeScript;
f4019 BOPOMOFO LCharacter.UnicodeScript;
f4019 HAN LCharacter.UnicodeScript;
f4019 YI LCharacter.UnicodeScript;
f4019 OLD_ITALIC LCharacter.UnicodeScript;
f4019 GOTHIC LCharacter.UnicodeScript;
f4019 DESERET LCharacter.UnicodeScript;
f4019 INHERITED LCharacter.UnicodeScript;
f4019 TAGALOG LCharacter.UnicodeScript;
f4019 HANUNOO LCharacter.UnicodeScript;
f4019 BUHID LCharacter.UnicodeScript;
f4019 TAGBANWA LCharacter.UnicodeScript;
f4019 LIMBU LCharacter.UnicodeScript;
f4019 TAI_LE LCharacter.UnicodeScript;
f4019 LINEAR_B LCharacter.UnicodeScript;
f4019 UGARITIC LCharacter.UnicodeScript;
f4019 SHAVIAN LCharacter.UnicodeScript;
f4019 OSMANYA LCharacter.UnicodeScript;
f4019 CYPRIOT LCharacter.UnicodeScript;
f4019 BRAILLE LCharacter.UnicodeScript;
f4019 BUGINESE LCharacter.UnicodeScript;
f4019 COPTIC LCharacter.UnicodeScript;
f4019 NEW_TAI_LUE LCharacter.UnicodeScript;
f4019 GLAGOLITIC LCharacter.UnicodeScript;
f4019 TIFINAGH LCharacter.UnicodeScript;
f4019 SYLOTI_NAGRI LCharacter.UnicodeScript;
f4019 OLD_PERSIAN LCharacter.UnicodeScript;
f4019 KHAROSHTHI LCharacter.UnicodeScript;
f4019 BALINESE LCharacter.UnicodeScript;
f4019 CUNEIFORM LCharacter.UnicodeScript;
f4019 PHOENICIAN LCharacter.UnicodeScript;
f4019 PHAGS_PA LCharacter.UnicodeScript;
f4019 NKO LCharacter.UnicodeScript;
f4019 SUNDANESE LCharacter.UnicodeScript;
f4019 BATAK LCharacter.UnicodeScript;
f4019 LEPCHA LCharacter.UnicodeScript;
f4019 OL_CHIKI LCharacter.UnicodeScript;
f4019 VAI LCharacter.UnicodeScript;
f4019 SAURASHTRA LCharacter.UnicodeScript;
f4019 KAYAH_LI LCharacter.UnicodeScript;
f4019 REJANG LCharacter.UnicodeScript;
f4019 LYCIAN LCharacter.UnicodeScript;
f4019 CARIAN LCharacter.UnicodeScript;
f4019 LYDIAN LCharacter.UnicodeScript;
f4019 CHAM LCharacter.UnicodeScript;
f4019 TAI_THAM LCharacter.UnicodeScript;
f4019 TAI_VIET LCharacter.UnicodeScript;
f4019 AVESTAN LCharacter.UnicodeScript;
f4019 EGYPTIAN_HIEROGLYPHS LCharacter.UnicodeScript;
f4019 SAMARITAN LCharacter.UnicodeScript;
f4019 MANDAIC LCharacter.UnicodeScript;
f4019 LISU LCharacter.UnicodeScript;
f4019 BAMUM LCharacter.UnicodeScript;
f4019 JAVANESE LCharacter.UnicodeScript;
f4019 MEETEI_MAYEK LCharacter.UnicodeScript;
f4019 IMPERIAL_ARAMAIC LCharacter.UnicodeScript;
f4019 OLD_SOUTH_ARABIAN LCharacter.UnicodeScript;
f4019 INSCRIPTIONAL_PARTHIAN LCharacter.UnicodeScript;
f4019 INSCRIPTIONAL_PAHLAVI LCharacter.UnicodeScript;
f4019 OLD_TURKIC LCharacter.UnicodeScript;
f4019 BRAHMI LCharacter.UnicodeScript;
f4019 KAITHI LCharacter.UnicodeScript;
f4019 MEROITIC_HIEROGLYPHS LCharacter.UnicodeScript;
f4019 MEROITIC_CURSIVE LCharacter.UnicodeScript;
f4019 SORA_SOMPENG LCharacter.UnicodeScript;
f4019 CHAKMA LCharacter.UnicodeScript;
f4019 SHARADA LCharacter.UnicodeScript;
f4019 TAKRI LCharacter.UnicodeScript;
f4019 MIAO LCharacter.UnicodeScript;
f4019 CAUCASIAN_ALBANIAN LCharacter.UnicodeScript;
f4019 BASSA_VAH LCharacter.UnicodeScript;
f4019 DUPLOYAN LCharacter.UnicodeScript;
f4019 ELBASAN LCharacter.UnicodeScript;
f4019 GRANTHA LCharacter.UnicodeScript;
f4019 PAHAWH_HMONG LCharacter.UnicodeScript;
f4019 KHOJKI LCharacter.UnicodeScript;
f4019 LINEAR_A LCharacter.UnicodeScript;
f4019 MAHAJANI LCharacter.UnicodeScript;
f4019 MANICHAEAN LCharacter.UnicodeScript;
f4019 MENDE_KIKAKUI LCharacter.UnicodeScript;
f4019 MODI LCharacter.UnicodeScript;
f4019 MRO LCharacter.UnicodeScript;
f4019 OLD_NORTH_ARABIAN LCharacter.UnicodeScript;
f4019 NABATAEAN LCharacter.UnicodeScript;
f4019 PALMYRENE LCharacter.UnicodeScript;
f4019 PAU_CIN_HAU LCharacter.UnicodeScript;
f4019 OLD_PERMIC LCharacter.UnicodeScript;
f4019 PSALTER_PAHLAVI LCharacter.UnicodeScript;
f4019 SIDDHAM LCharacter.UnicodeScript;
f4019 KHUDAWADI LCharacter.UnicodeScript;
f4019 TIRHUTA LCharacter.UnicodeScript;
f4019 WARANG_CITI LCharacter.UnicodeScript;
f4019 AHOM LCharacter.UnicodeScript;
f4019 ANATOLIAN_HIEROGLYPHS LCharacter.UnicodeScript;
f4019 HATRAN LCharacter.UnicodeScript;
f4019 MULTANI LCharacter.UnicodeScript;
f4019 OLD_HUNGARIAN LCharacter.UnicodeScript;
f4019 SIGNWRITING LCharacter.UnicodeScript;
f4019 ADLAM LCharacter.UnicodeScript;
f4019 BHAIKSUKI LCharacter.UnicodeScript;
f4019 MARCHEN LCharacter.UnicodeScript;
f4019 NEWA LCharacter.UnicodeScript;
f4019 OSAGE LCharacter.UnicodeScript;
f4019 TANGUT LCharacter.UnicodeScript;
f4019 MASARAM_GONDI LCharacter.UnicodeScript;
f4019 NUSHU LCharacter.UnicodeScript;
f4019 SOYOMBO LCharacter.UnicodeScript;
f4019 ZANABAZAR_SQUARE LCharacter.UnicodeScript;
f4019 HANIFI_ROHINGYA LCharacter.UnicodeScript;
f4019 OLD_SOGDIAN LCharacter.UnicodeScript;
f4019 SOGDIAN LCharacter.UnicodeScript;
f4019 DOGRA LCharacter.UnicodeScript;
f4019 GUNJALA_GONDI LCharacter.UnicodeScript;
f4019 MAKASAR LCharacter.UnicodeScript;
f4019 MEDEFAIDRIN LCharacter.UnicodeScript;
f4019 ELYMAIC LCharacter.UnicodeScript;
f4019 NANDINAGARI LCharacter.UnicodeScript;
f4019 NYIAKENG_PUACHUE_HMONG LCharacter.UnicodeScript;
f4019 WANCHO LCharacter.UnicodeScript;
f4019 YEZIDI LCharacter.UnicodeScript;
f4019 CHORASMIAN LCharacter.UnicodeScript;
f4019 DIVES_AKURU LCharacter.UnicodeScript;
f4019 KHITAN_SMALL_SCRIPT LCharacter.UnicodeScript;
f4019 VITHKUQI LCharacter.UnicodeScript;
f4019 OLD_UYGHUR LCharacter.UnicodeScript;
f4019 CYPRO_MINOAN LCharacter.UnicodeScript;
f4019 TANGSA LCharacter.UnicodeScript;
f4019 TOTO LCharacter.UnicodeScript;
f4019 KAWI LCharacter.UnicodeScript;
f4019 NAG_MUNDARI LCharacter.UnicodeScript;
f4019 TODHRI LCharacter.UnicodeScript;
f4019 GARAY LCharacter.UnicodeScript;
f4019 TULU_TIGALARI LCharacter.UnicodeScript;
f4019 SUNUWAR LCharacter.UnicodeScript;
f4019 GURUNG_KHEMA LCharacter.UnicodeScript;
f4019 KIRAT_RAI LCharacter.UnicodeScript;
f4019 OL_ONAL LCharacter.UnicodeScript;
f4019 UNKNOWN LCharacter.UnicodeScript;
m9 values ()[LCharacter.UnicodeScript;
m9 valueOf (LString;)LCharacter.UnicodeScript;
m9 of (I)LCharacter.UnicodeScript;
m19 forName (LString;)LCharacter.UnicodeScript;
c11 <T:LObject;>LObject;Ljava.io.Serializable;Ljava.lang.reflect.GenericDeclaration;Ljava.lang.reflect.Type;Ljava.lang.reflect.AnnotatedElement;Ljava.lang.invoke.TypeDescriptor.OfField<LClass<*>;>;Ljava.lang.constant.Constable;
m1 toString ()LString;
m1 toGenericString ()LString;
m9 forName (LString;)LClass<*>; ^java.lang.ClassNotFoundException
m9 forName (LString;ZLClassLoader;)LClass<*>; ^java.lang.ClassNotFoundException
m9 forName (LModule;LString;)LClass<*>;
m9 forPrimitiveName (LString;)LClass<*>;
m1 newInstance ()TT; ^java.lang.InstantiationException,java.lang.IllegalAccessException
m101 isInstance (LObject;)Z
m101 isAssignableFrom (LClass<*>;)Z
m1 isInterface ()Z
m1 isArray ()Z
m1 isPrimitive ()Z
m1 isAnnotation ()Z
m1 isSynthetic ()Z
m1 getName ()LString;
m1 getClassLoader ()LClassLoader;
m1 getModule ()LModule;
m1 getTypeParameters ()[Ljava.lang.reflect.TypeVariable<LClass<TT;>;>;
m101 getSuperclass ()LClass<-TT;>;
m1 getGenericSuperclass ()Ljava.lang.reflect.Type;
m1 getPackage ()LPackage;
m1 getPackageName ()LString;
m1 getInterfaces ()[LClass<*>;
m1 getGenericInterfaces ()[Ljava.lang.reflect.Type;
m1 getComponentType ()LClass<*>;
m1 getModifiers ()I
m1 accessFlags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m1 getSigners ()[LObject;
m1 getEnclosingMethod ()Ljava.lang.reflect.Method;
m1 getEnclosingConstructor ()Ljava.lang.reflect.Constructor<*>;
m1 getDeclaringClass ()LClass<*>;
m1 getEnclosingClass ()LClass<*>;
m1 getSimpleName ()LString;
m1 getTypeName ()LString;
m1 getCanonicalName ()LString;
m1 isAnonymousClass ()Z
m1 isLocalClass ()Z
m1 isMemberClass ()Z
m1 getClasses ()[LClass<*>;
m1 getFields ()[Ljava.lang.reflect.Field;
m1 getMethods ()[Ljava.lang.reflect.Method;
m1 getConstructors ()[Ljava.lang.reflect.Constructor<*>;
m1 getField (LString;)Ljava.lang.reflect.Field; ^java.lang.NoSuchFieldException
m81 getMethod (LString;[LClass<*>;)Ljava.lang.reflect.Method; ^java.lang.NoSuchMethodException
m81 getConstructor ([LClass<*>;)Ljava.lang.reflect.Constructor<TT;>; ^java.lang.NoSuchMethodException
m1 getDeclaredClasses ()[LClass<*>;
m1 getDeclaredFields ()[Ljava.lang.reflect.Field;
m1 getRecordComponents ()[Ljava.lang.reflect.RecordComponent;
m1 getDeclaredMethods ()[Ljava.lang.reflect.Method;
m1 getDeclaredConstructors ()[Ljava.lang.reflect.Constructor<*>;
m1 getDeclaredField (LString;)Ljava.lang.reflect.Field; ^java.lang.NoSuchFieldException
m81 getDeclaredMethod (LString;[LClass<*>;)Ljava.lang.reflect.Method; ^java.lang.NoSuchMethodException
m81 getDeclaredConstructor ([LClass<*>;)Ljava.lang.reflect.Constructor<TT;>; ^java.lang.NoSuchMethodException
m1 getResourceAsStream (LString;)Ljava.io.InputStream;
m1 getResource (LString;)Ljava.net.URL;
m1 getProtectionDomain ()Ljava.security.ProtectionDomain;
m1 desiredAssertionStatus ()Z
m1 isEnum ()Z
m1 isRecord ()Z
m1 getEnumConstants ()[TT;
m1 cast (LObject;)TT;
m1 asSubclass <U:LObject;>(LClass<TU;>;)LClass<+TU;>;
m1 getAnnotation <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)TA;
m1 isAnnotationPresent (LClass<+Ljava.lang.annotation.Annotation;>;)Z
m1 getAnnotationsByType <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)[TA;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotation <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)TA;
m1 getDeclaredAnnotationsByType <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)[TA;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getAnnotatedSuperclass ()Ljava.lang.reflect.AnnotatedType;
m1 getAnnotatedInterfaces ()[Ljava.lang.reflect.AnnotatedType;
m1 getNestHost ()LClass<*>;
m1 isNestmateOf (LClass<*>;)Z
m1 getNestMembers ()[LClass<*>;
m1 descriptorString ()LString;
m1 componentType ()LClass<*>;
m1 arrayType ()LClass<*>;
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.ClassDesc;>;
m101 isHidden ()Z
m1 getPermittedSubclasses ()[LClass<*>;
m1 isSealed ()Z
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c401 LObject;
m4 <init> (LString;LClassLoader;)V
m4 <init> (LClassLoader;)V
m4 <init> ()V
m1 getName ()LString;
m1 loadClass (LString;)LClass<*>; ^java.lang.ClassNotFoundException
m4 loadClass (LString;Z)LClass<*>; ^java.lang.ClassNotFoundException
m4 getClassLoadingLock (LString;)LObject;
m4 findClass (LString;)LClass<*>; ^java.lang.ClassNotFoundException
m4 findClass (LString;LString;)LClass<*>;
m14 defineClass ([BII)LClass<*>; ^java.lang.ClassFormatError
m14 defineClass (LString;[BII)LClass<*>; ^java.lang.ClassFormatError
m14 defineClass (LString;[BIILjava.security.ProtectionDomain;)LClass<*>; ^java.lang.ClassFormatError
m14 defineClass (LString;Ljava.nio.ByteBuffer;Ljava.security.ProtectionDomain;)LClass<*>; ^java.lang.ClassFormatError
m14 resolveClass (LClass<*>;)V
m14 findSystemClass (LString;)LClass<*>; ^java.lang.ClassNotFoundException
m14 findLoadedClass (LString;)LClass<*>;
m14 setSigners (LClass<*>;[LObject;)V
m4 findResource (LString;LString;)Ljava.net.URL; ^java.io.IOException
m1 getResource (LString;)Ljava.net.URL;
m1 getResources (LString;)Ljava.util.Enumeration<Ljava.net.URL;>; ^java.io.IOException
m1 resources (LString;)Ljava.util.stream.Stream<Ljava.net.URL;>;
m4 findResource (LString;)Ljava.net.URL;
m4 findResources (LString;)Ljava.util.Enumeration<Ljava.net.URL;>; ^java.io.IOException
mc registerAsParallelCapable ()Z
m11 isRegisteredAsParallelCapable ()Z
m9 getSystemResource (LString;)Ljava.net.URL;
m9 getSystemResources (LString;)Ljava.util.Enumeration<Ljava.net.URL;>; ^java.io.IOException
m1 getResourceAsStream (LString;)Ljava.io.InputStream;
m9 getSystemResourceAsStream (LString;)Ljava.io.InputStream;
m11 getParent ()LClassLoader;
m11 getUnnamedModule ()LModule;
m9 getPlatformClassLoader ()LClassLoader;
m9 getSystemClassLoader ()LClassLoader;
m4 definePackage (LString;LString;LString;LString;LString;LString;LString;Ljava.net.URL;)LPackage;
m11 getDefinedPackage (LString;)LPackage;
m11 getDefinedPackages ()[LPackage;
m4 getPackage (LString;)LPackage;
m4 getPackages ()[LPackage;
m4 findLibrary (LString;)LString;
m1 setDefaultAssertionStatus (Z)V
m1 setPackageAssertionStatus (LString;Z)V
m1 setClassAssertionStatus (LString;Z)V
m1 clearAssertionStatus ()V
c1 LReflectiveOperationException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 getException ()LThrowable;
c401 <T:LObject;>LObject;
m4 <init> ()V
m404 computeValue (LClass<*>;)TT;
m1 get (LClass<*>;)TT;
m1 remove (LClass<*>;)V
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
i601 LObject;
i601 <T:LObject;>LObject;
m401 compareTo (TT;)I
a2601 LObject;Ljava.lang.annotation.Annotation;
m401 since ()LString;
m401 forRemoval ()Z
c11 LNumber;LComparable<LDouble;>;Ljava.lang.constant.Constable;Ljava.lang.constant.ConstantDesc;
f19 POSITIVE_INFINITY D =Infinity
f19 NEGATIVE_INFINITY D =-Infinity
f19 NaN D =NaN
f19 MAX_VALUE D =1.7976931348623157E308
f19 MIN_NORMAL D =2.2250738585072014E-308
f19 MIN_VALUE D =4.9E-324
f19 SIZE I =64
f19 PRECISION I =53
f19 MAX_EXPONENT I =1023
f19 MIN_EXPONENT I =-1022
f19 BYTES I =8
f19 TYPE LClass<LDouble;>;
m9 toString (D)LString;
m9 toHexString (D)LString;
m9 valueOf (LString;)LDouble; ^java.lang.NumberFormatException
m9 valueOf (D)LDouble;
m9 parseDouble (LString;)D ^java.lang.NumberFormatException
m9 isNaN (D)Z
m9 isInfinite (D)Z
m9 isFinite (D)Z
m1 <init> (D)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 isNaN ()Z
m1 isInfinite ()Z
m1 toString ()LString;
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 hashCode ()I
m9 hashCode (D)I
m1 equals (LObject;)Z
m9 doubleToLongBits (D)J
m109 doubleToRawLongBits (D)J
m109 longBitsToDouble (J)D
m1 compareTo (LDouble;)I
m9 compare (DD)I
m9 sum (DD)D
m9 max (DD)D
m9 min (DD)D
m1 describeConstable ()Ljava.util.Optional<LDouble;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LDouble;
c401 <E:LEnum<TE;>;>LObject;Ljava.lang.constant.Constable;LComparable<TE;>;Ljava.io.Serializable;
m11 name ()LString;
m11 ordinal ()I
m4 <init> (LString;I)V
m1 toString ()LString;
m11 equals (LObject;)Z
m11 hashCode ()I
m14 clone ()LObject; ^java.lang.CloneNotSupportedException
m11 compareTo (TE;)I
m11 getDeclaringClass ()LClass<TE;>;
m11 describeConstable ()Ljava.util.Optional<LEnum.EnumDesc<TE;>;>;
m9 valueOf <T:LEnum<TT;>;>(LClass<TT;>;LString;)TT;
m14 finalize ()V
c19 <E:LEnum<TE;>;>Ljava.lang.constant.DynamicConstantDesc<TE;>;
m9 of <E:LEnum<TE;>;>(Ljava.lang.constant.ClassDesc;LString;)LEnum.EnumDesc<TE;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)TE; ^java.lang.ReflectiveOperationException
m1 toString ()LString;
c1 LRuntimeException;
m1 <init> (LClass<+LEnum;>;LString;)V
m1 enumType ()LClass<+LEnum;>;
m1 constantName ()LString;
c1 LThrowable;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m4 <init> (LString;LThrowable;ZZ)V
c1 LThrowable;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m4 <init> (LString;LThrowable;ZZ)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LThrowable;)V
m1 <init> (LString;)V
m1 getException ()LThrowable;
c11 LNumber;LComparable<LFloat;>;Ljava.lang.constant.Constable;Ljava.lang.constant.ConstantDesc;
f19 POSITIVE_INFINITY F =Infinity
f19 NEGATIVE_INFINITY F =-Infinity
f19 NaN F =NaN
f19 MAX_VALUE F =3.4028235E38
f19 MIN_NORMAL F =1.1754944E-38
f19 MIN_VALUE F =1.4E-45
f19 SIZE I =32
f19 PRECISION I =24
f19 MAX_EXPONENT I =127
f19 MIN_EXPONENT I =-126
f19 BYTES I =4
f19 TYPE LClass<LFloat;>;
m9 toString (F)LString;
m9 toHexString (F)LString;
m9 valueOf (LString;)LFloat; ^java.lang.NumberFormatException
m9 valueOf (F)LFloat;
m9 parseFloat (LString;)F ^java.lang.NumberFormatException
m9 isNaN (F)Z
m9 isInfinite (F)Z
m9 isFinite (F)Z
m1 <init> (F)V
m1 <init> (D)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 isNaN ()Z
m1 isInfinite ()Z
m1 toString ()LString;
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 hashCode ()I
m9 hashCode (F)I
m1 equals (LObject;)Z
m9 floatToIntBits (F)I
m109 floatToRawIntBits (F)I
m109 intBitsToFloat (I)F
m9 float16ToFloat (S)F
m9 floatToFloat16 (F)S
m1 compareTo (LFloat;)I
m9 compare (FF)I
m9 sum (FF)F
m9 max (FF)F
m9 min (FF)F
m1 describeConstable ()Ljava.util.Optional<LFloat;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LFloat;
a2601 LObject;Ljava.lang.annotation.Annotation;
c11 LObject;
m9 println (LObject;)V
m9 println ()V
m9 print (LObject;)V
m9 readln ()LString;
m9 readln (LString;)LString;
c1 LIncompatibleClassChangeError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LReflectiveOperationException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LIllegalArgumentException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (I)V
m1 <init> (J)V
c1 <T:LObject;>LThreadLocal<TT;>;
m1 <init> ()V
m4 childValue (TT;)TT;
c1 LIncompatibleClassChangeError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LReflectiveOperationException;
m1 <init> ()V
m1 <init> (LString;)V
c11 LNumber;LComparable<LInteger;>;Ljava.lang.constant.Constable;Ljava.lang.constant.ConstantDesc;
f19 MIN_VALUE I =-2147483648
f19 MAX_VALUE I =2147483647
f19 TYPE LClass<LInteger;>;
f19 SIZE I =32
f19 BYTES I =4
m9 toString (II)LString;
m9 toUnsignedString (II)LString;
m9 toHexString (I)LString;
m9 toOctalString (I)LString;
m9 toBinaryString (I)LString;
m9 toString (I)LString;
m9 toUnsignedString (I)LString;
m9 parseInt (LString;I)I ^java.lang.NumberFormatException
m9 parseInt (LCharSequence;III)I ^java.lang.NumberFormatException
m9 parseInt (LString;)I ^java.lang.NumberFormatException
m9 parseUnsignedInt (LString;I)I ^java.lang.NumberFormatException
m9 parseUnsignedInt (LCharSequence;III)I ^java.lang.NumberFormatException
m9 parseUnsignedInt (LString;)I ^java.lang.NumberFormatException
m9 valueOf (LString;I)LInteger; ^java.lang.NumberFormatException
m9 valueOf (LString;)LInteger; ^java.lang.NumberFormatException
m9 valueOf (I)LInteger;
m1 <init> (I)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 toString ()LString;
m1 hashCode ()I
m9 hashCode (I)I
m1 equals (LObject;)Z
m9 getInteger (LString;)LInteger;
m9 getInteger (LString;I)LInteger;
m9 getInteger (LString;LInteger;)LInteger;
m9 decode (LString;)LInteger; ^java.lang.NumberFormatException
m1 compareTo (LInteger;)I
m9 compare (II)I
m9 compareUnsigned (II)I
m9 toUnsignedLong (I)J
m9 divideUnsigned (II)I
m9 remainderUnsigned (II)I
m9 highestOneBit (I)I
m9 lowestOneBit (I)I
m9 numberOfLeadingZeros (I)I
m9 numberOfTrailingZeros (I)I
m9 bitCount (I)I
m9 rotateLeft (II)I
m9 rotateRight (II)I
m9 reverse (I)I
m9 compress (II)I
m9 expand (II)I
m9 signum (I)I
m9 reverseBytes (I)I
m9 sum (II)I
m9 max (II)I
m9 min (II)I
m1 describeConstable ()Ljava.util.Optional<LInteger;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LInteger;
c1 LVirtualMachineError;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
i601 <T:LObject;>LObject;
m401 iterator ()Ljava.util.Iterator<TT;>;
m10001 forEach (Ljava.util.function.Consumer<-TT;>;)V
m10001 spliterator ()Ljava.util.Spliterator<TT;>;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LThrowable;)V
m1 <init> (LString;LThrowable;)V
c1 LError;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c11 LNumber;LComparable<LLong;>;Ljava.lang.constant.Constable;Ljava.lang.constant.ConstantDesc;
f19 MIN_VALUE J =-9223372036854775808
f19 MAX_VALUE J =9223372036854775807
f19 TYPE LClass<LLong;>;
f19 SIZE I =64
f19 BYTES I =8
m9 toString (JI)LString;
m9 toUnsignedString (JI)LString;
m9 toHexString (J)LString;
m9 toOctalString (J)LString;
m9 toBinaryString (J)LString;
m9 toString (J)LString;
m9 toUnsignedString (J)LString;
m9 parseLong (LString;I)J ^java.lang.NumberFormatException
m9 parseLong (LCharSequence;III)J ^java.lang.NumberFormatException
m9 parseLong (LString;)J ^java.lang.NumberFormatException
m9 parseUnsignedLong (LString;I)J ^java.lang.NumberFormatException
m9 parseUnsignedLong (LCharSequence;III)J ^java.lang.NumberFormatException
m9 parseUnsignedLong (LString;)J ^java.lang.NumberFormatException
m9 valueOf (LString;I)LLong; ^java.lang.NumberFormatException
m9 valueOf (LString;)LLong; ^java.lang.NumberFormatException
m9 valueOf (J)LLong;
m9 decode (LString;)LLong; ^java.lang.NumberFormatException
m1 <init> (J)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 toString ()LString;
m1 hashCode ()I
m9 hashCode (J)I
m1 equals (LObject;)Z
m9 getLong (LString;)LLong;
m9 getLong (LString;J)LLong;
m9 getLong (LString;LLong;)LLong;
m1 compareTo (LLong;)I
m9 compare (JJ)I
m9 compareUnsigned (JJ)I
m9 divideUnsigned (JJ)J
m9 remainderUnsigned (JJ)J
m9 highestOneBit (J)J
m9 lowestOneBit (J)J
m9 numberOfLeadingZeros (J)I
m9 numberOfTrailingZeros (J)I
m9 bitCount (J)I
m9 rotateLeft (JI)J
m9 rotateRight (JI)J
m9 reverse (J)J
m9 compress (JJ)J
m9 expand (JJ)J
m9 signum (J)I
m9 reverseBytes (J)J
m9 sum (JJ)J
m9 max (JJ)J
m9 min (JJ)J
m1 describeConstable ()Ljava.util.Optional<LLong;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LLong;
c11 LRuntimeException;
m1 <init> (LString;LThrowable;)V
c11 LObject;
f19 E D =2.718281828459045
f19 PI D =3.141592653589793
f19 TAU D =6.283185307179586
m9 sin (D)D
m9 cos (D)D
m9 tan (D)D
m9 asin (D)D
m9 acos (D)D
m9 atan (D)D
m9 toRadians (D)D
m9 toDegrees (D)D
m9 exp (D)D
m9 log (D)D
m9 log10 (D)D
m9 sqrt (D)D
m9 cbrt (D)D
m9 IEEEremainder (DD)D
m9 ceil (D)D
m9 floor (D)D
m9 rint (D)D
m9 atan2 (DD)D
m9 pow (DD)D
m9 round (F)I
m9 round (D)J
m9 random ()D
m9 addExact (II)I
m9 addExact (JJ)J
m9 subtractExact (II)I
m9 subtractExact (JJ)J
m9 multiplyExact (II)I
m9 multiplyExact (JI)J
m9 multiplyExact (JJ)J
m9 divideExact (II)I
m9 divideExact (JJ)J
m9 floorDivExact (II)I
m9 floorDivExact (JJ)J
m9 ceilDivExact (II)I
m9 ceilDivExact (JJ)J
m9 incrementExact (I)I
m9 incrementExact (J)J
m9 decrementExact (I)I
m9 decrementExact (J)J
m9 negateExact (I)I
m9 negateExact (J)J
m9 toIntExact (J)I
m9 multiplyFull (II)J
m9 multiplyHigh (JJ)J
m9 unsignedMultiplyHigh (JJ)J
m9 floorDiv (II)I
m9 floorDiv (JI)J
m9 floorDiv (JJ)J
m9 floorMod (II)I
m9 floorMod (JI)I
m9 floorMod (JJ)J
m9 ceilDiv (II)I
m9 ceilDiv (JI)J
m9 ceilDiv (JJ)J
m9 ceilMod (II)I
m9 ceilMod (JI)I
m9 ceilMod (JJ)J
m9 abs (I)I
m9 absExact (I)I
m9 abs (J)J
m9 absExact (J)J
m9 abs (F)F
m9 abs (D)D
m9 max (II)I
m9 max (JJ)J
m9 max (FF)F
m9 max (DD)D
m9 min (II)I
m9 min (JJ)J
m9 min (FF)F
m9 min (DD)D
m9 clamp (JII)I
m9 clamp (JJJ)J
m9 clamp (DDD)D
m9 clamp (FFF)F
m9 fma (DDD)D
m9 fma (FFF)F
m9 ulp (D)D
m9 ulp (F)F
m9 signum (D)D
m9 signum (F)F
m9 sinh (D)D
m9 cosh (D)D
m9 tanh (D)D
m9 hypot (DD)D
m9 expm1 (D)D
m9 log1p (D)D
m9 copySign (DD)D
m9 copySign (FF)F
m9 getExponent (F)I
m9 getExponent (D)I
m9 nextAfter (DD)D
m9 nextAfter (FD)F
m9 nextUp (D)D
m9 nextUp (F)F
m9 nextDown (D)D
m9 nextDown (F)F
m9 scalb (DI)D
m9 scalb (FI)F
m9 unsignedMultiplyExact (II)I
m9 unsignedMultiplyExact (JI)J
m9 unsignedMultiplyExact (JJ)J
m9 powExact (II)I
m9 unsignedPowExact (II)I
m9 powExact (JI)J
m9 unsignedPowExact (JI)J
c11 LObject;Ljava.lang.reflect.AnnotatedElement;
m1 isNamed ()Z
m1 getName ()LString;
m1 getClassLoader ()LClassLoader;
m1 getDescriptor ()Ljava.lang.module.ModuleDescriptor;
m1 getLayer ()LModuleLayer;
m1 isNativeAccessEnabled ()Z
m1 canRead (LModule;)Z
m1 addReads (LModule;)LModule;
m1 isExported (LString;LModule;)Z
m1 isOpen (LString;LModule;)Z
m1 isExported (LString;)Z
m1 isOpen (LString;)Z
m1 addExports (LString;LModule;)LModule;
m1 addOpens (LString;LModule;)LModule;
m1 addUses (LClass<*>;)LModule;
m1 canUse (LClass<*>;)Z
m1 getPackages ()Ljava.util.Set<LString;>;
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getResourceAsStream (LString;)Ljava.io.InputStream; ^java.io.IOException
m1 toString ()LString;
c11 LObject;
m1 defineModulesWithOneLoader (Ljava.lang.module.Configuration;LClassLoader;)LModuleLayer;
m1 defineModulesWithManyLoaders (Ljava.lang.module.Configuration;LClassLoader;)LModuleLayer;
m1 defineModules (Ljava.lang.module.Configuration;Ljava.util.function.Function<LString;LClassLoader;>;)LModuleLayer;
m9 defineModulesWithOneLoader (Ljava.lang.module.Configuration;Ljava.util.List<LModuleLayer;>;LClassLoader;)LModuleLayer.Controller;
m9 defineModulesWithManyLoaders (Ljava.lang.module.Configuration;Ljava.util.List<LModuleLayer;>;LClassLoader;)LModuleLayer.Controller;
m9 defineModules (Ljava.lang.module.Configuration;Ljava.util.List<LModuleLayer;>;Ljava.util.function.Function<LString;LClassLoader;>;)LModuleLayer.Controller;
m1 configuration ()Ljava.lang.module.Configuration;
m1 parents ()Ljava.util.List<LModuleLayer;>;
m1 modules ()Ljava.util.Set<LModule;>;
m1 findModule (LString;)Ljava.util.Optional<LModule;>;
m1 findLoader (LString;)LClassLoader;
m1 toString ()LString;
m9 empty ()LModuleLayer;
m9 boot ()LModuleLayer;
c19 LObject;
m1 layer ()LModuleLayer;
m1 addReads (LModule;LModule;)LModuleLayer.Controller;
m1 addExports (LModule;LString;LModule;)LModuleLayer.Controller;
m1 addOpens (LModule;LString;LModule;)LModuleLayer.Controller;
m1 enableNativeAccess (LModule;)LModuleLayer.Controller;
c0 LObject;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LIncompatibleClassChangeError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LReflectiveOperationException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LIncompatibleClassChangeError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LReflectiveOperationException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 fillInStackTrace ()LThrowable;
m1 getMessage ()LString;
c401 LObject;Ljava.io.Serializable;
m1 <init> ()V
m401 intValue ()I
m401 longValue ()J
m401 floatValue ()F
m401 doubleValue ()D
m1 byteValue ()B
m1 shortValue ()S
c1 LIllegalArgumentException;
m1 <init> ()V
m1 <init> (LString;)V
c1 
m1 <init> ()V
m111 getClass ()LClass<*>;
m101 hashCode ()I
m1 equals (LObject;)Z
m104 clone ()LObject; ^java.lang.CloneNotSupportedException
m1 toString ()LString;
m111 notify ()V
m111 notifyAll ()V
m11 wait ()V ^java.lang.InterruptedException
m11 wait (J)V ^java.lang.InterruptedException
m11 wait (JI)V ^java.lang.InterruptedException
m4 finalize ()V ^java.lang.Throwable
c1 LVirtualMachineError;
m1 <init> ()V
m1 <init> (LString;)V
a2601 LObject;Ljava.lang.annotation.Annotation;
c11 LNamedPackage;Ljava.lang.reflect.AnnotatedElement;
m1 getName ()LString;
m1 getSpecificationTitle ()LString;
m1 getSpecificationVersion ()LString;
m1 getSpecificationVendor ()LString;
m1 getImplementationTitle ()LString;
m1 getImplementationVersion ()LString;
m1 getImplementationVendor ()LString;
m1 isSealed ()Z
m1 isSealed (Ljava.net.URL;)Z
m1 isCompatibleWith (LString;)Z ^java.lang.NumberFormatException
m9 getPackage (LString;)LPackage;
m9 getPackages ()[LPackage;
m1 hashCode ()I
m1 toString ()LString;
m1 getAnnotation <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)TA;
m1 isAnnotationPresent (LClass<+Ljava.lang.annotation.Annotation;>;)Z
m1 getAnnotationsByType <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)[TA;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotation <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)TA;
m1 getDeclaredAnnotationsByType <A::Ljava.lang.annotation.Annotation;>(LClass<TA;>;)[TA;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
c401 LObject;
m1 <init> ()V
m401 getOutputStream ()Ljava.io.OutputStream;
m401 getInputStream ()Ljava.io.InputStream;
m401 getErrorStream ()Ljava.io.InputStream;
m11 inputReader ()Ljava.io.BufferedReader;
m11 inputReader (Ljava.nio.charset.Charset;)Ljava.io.BufferedReader;
m11 errorReader ()Ljava.io.BufferedReader;
m11 errorReader (Ljava.nio.charset.Charset;)Ljava.io.BufferedReader;
m11 outputWriter ()Ljava.io.BufferedWriter;
m11 outputWriter (Ljava.nio.charset.Charset;)Ljava.io.BufferedWriter;
m401 waitFor ()I ^java.lang.InterruptedException
m1 waitFor (JLjava.util.concurrent.TimeUnit;)Z ^java.lang.InterruptedException
m1 waitFor (Ljava.time.Duration;)Z ^java.lang.InterruptedException
m401 exitValue ()I
m401 destroy ()V
m1 destroyForcibly ()LProcess;
m1 supportsNormalTermination ()Z
m1 isAlive ()Z
m1 pid ()J
m1 onExit ()Ljava.util.concurrent.CompletableFuture<LProcess;>;
m1 toHandle ()LProcessHandle;
m1 info ()LProcessHandle.Info;
m1 children ()Ljava.util.stream.Stream<LProcessHandle;>;
m1 descendants ()Ljava.util.stream.Stream<LProcessHandle;>;
c11 LObject;
m1 <init> (Ljava.util.List<LString;>;)V
m81 <init> ([LString;)V
m1 command (Ljava.util.List<LString;>;)LProcessBuilder;
m81 command ([LString;)LProcessBuilder;
m1 command ()Ljava.util.List<LString;>;
m1 environment ()Ljava.util.Map<LString;LString;>;
m1 directory ()Ljava.io.File;
m1 directory (Ljava.io.File;)LProcessBuilder;
m1 redirectInput (LProcessBuilder.Redirect;)LProcessBuilder;
m1 redirectOutput (LProcessBuilder.Redirect;)LProcessBuilder;
m1 redirectError (LProcessBuilder.Redirect;)LProcessBuilder;
m1 redirectInput (Ljava.io.File;)LProcessBuilder;
m1 redirectOutput (Ljava.io.File;)LProcessBuilder;
m1 redirectError (Ljava.io.File;)LProcessBuilder;
m1 redirectInput ()LProcessBuilder.Redirect;
m1 redirectOutput ()LProcessBuilder.Redirect;
m1 redirectError ()LProcessBuilder.Redirect;
m1 inheritIO ()LProcessBuilder;
m1 redirectErrorStream ()Z
m1 redirectErrorStream (Z)LProcessBuilder;
m1 start ()LProcess; ^java.io.IOException
m9 startPipeline (Ljava.util.List<LProcessBuilder;>;)Ljava.util.List<LProcess;>; ^java.io.IOException
c409 LObject;
f19 PIPE LProcessBuilder.Redirect;
f19 INHERIT LProcessBuilder.Redirect;
f19 DISCARD LProcessBuilder.Redirect;
m401 type ()LProcessBuilder.Redirect.Type;
m1 file ()Ljava.io.File;
m9 from (Ljava.io.File;)LProcessBuilder.Redirect;
m9 to (Ljava.io.File;)LProcessBuilder.Redirect;
m9 appendTo (Ljava.io.File;)LProcessBuilder.Redirect;
m1 equals (LObject;)Z
m1 hashCode ()I
e4019 LEnum<LProcessBuilder.Redirect.Type;>;
f4019 PIPE LProcessBuilder.Redirect.Type;
f4019 INHERIT LProcessBuilder.Redirect.Type;
f4019 READ LProcessBuilder.Redirect.Type;
f4019 WRITE LProcessBuilder.Redirect.Type;
f4019 APPEND LProcessBuilder.Redirect.Type;
m9 values ()[LProcessBuilder.Redirect.Type;
m9 valueOf (LString;)LProcessBuilder.Redirect.Type;
i601 LObject;LComparable<LProcessHandle;>;
m401 pid ()J
m9 of (J)Ljava.util.Optional<LProcessHandle;>;
m9 current ()LProcessHandle;
m401 parent ()Ljava.util.Optional<LProcessHandle;>;
m401 children ()Ljava.util.stream.Stream<LProcessHandle;>;
m401 descendants ()Ljava.util.stream.Stream<LProcessHandle;>;
m9 allProcesses ()Ljava.util.stream.Stream<LProcessHandle;>;
m401 info ()LProcessHandle.Info;
m401 onExit ()Ljava.util.concurrent.CompletableFuture<LProcessHandle;>;
m401 supportsNormalTermination ()Z
m401 destroy ()Z
m401 destroyForcibly ()Z
m401 isAlive ()Z
m401 hashCode ()I
m401 equals (LObject;)Z
m401 compareTo (LProcessHandle;)I
i609 LObject;
m401 command ()Ljava.util.Optional<LString;>;
m401 commandLine ()Ljava.util.Optional<LString;>;
m401 arguments ()Ljava.util.Optional<[LString;>;
m401 startInstant ()Ljava.util.Optional<Ljava.time.Instant;>;
m401 totalCpuDuration ()Ljava.util.Optional<Ljava.time.Duration;>;
m401 user ()Ljava.util.Optional<LString;>;
i601 LObject;
m401 read (Ljava.nio.CharBuffer;)I ^java.io.IOException
c401 LObject;
m4 <init> ()V
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;
m401 run ()V
c11 LObject;
m9 getRuntime ()LRuntime;
m1 exit (I)V
m1 addShutdownHook (LThread;)V
m1 removeShutdownHook (LThread;)Z
m1 halt (I)V
m1 exec (LString;)LProcess; ^java.io.IOException
m1 exec (LString;[LString;)LProcess; ^java.io.IOException
m1 exec (LString;[LString;Ljava.io.File;)LProcess; ^java.io.IOException
m1 exec ([LString;)LProcess; ^java.io.IOException
m1 exec ([LString;[LString;)LProcess; ^java.io.IOException
m1 exec ([LString;[LString;Ljava.io.File;)LProcess; ^java.io.IOException
m101 availableProcessors ()I
m101 freeMemory ()J
m101 totalMemory ()J
m101 maxMemory ()J
m101 gc ()V
m1 runFinalization ()V
m1 load (LString;)V
m1 loadLibrary (LString;)V
m9 version ()LRuntime.Version;
c19 LObject;LComparable<LRuntime.Version;>;
m9 parse (LString;)LRuntime.Version;
m1 feature ()I
m1 interim ()I
m1 update ()I
m1 patch ()I
m1 major ()I
m1 minor ()I
m1 security ()I
m1 version ()Ljava.util.List<LInteger;>;
m1 pre ()Ljava.util.Optional<LString;>;
m1 build ()Ljava.util.Optional<LInteger;>;
m1 optional ()Ljava.util.Optional<LString;>;
m1 compareTo (LRuntime.Version;)I
m1 compareToIgnoreOptional (LRuntime.Version;)I
m1 toString ()LString;
m1 equals (LObject;)Z
m1 equalsIgnoreOptional (LObject;)Z
m1 hashCode ()I
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m4 <init> (LString;LThrowable;ZZ)V
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
a2601 LObject;Ljava.lang.annotation.Annotation;
c11 <T:LObject;>LObject;
m1 hashCode ()I
m9 where <T:LObject;>(LScopedValue<TT;>;TT;)LScopedValue.Carrier;
m9 newInstance <T:LObject;>()LScopedValue<TT;>;
m1 get ()TT;
m1 isBound ()Z
m1 orElse (TT;)TT;
m1 orElseThrow <X:LThrowable;>(Ljava.util.function.Supplier<+TX;>;)TT; ^java.lang.Throwable
i609 <T:LObject;X:LThrowable;>LObject;
m401 call ()TT; ^java.lang.Throwable
c19 LObject;
m1 where <T:LObject;>(LScopedValue<TT;>;TT;)LScopedValue.Carrier;
m1 get <T:LObject;>(LScopedValue<TT;>;)TT;
m1 call <R:LObject;X:LThrowable;>(LScopedValue.CallableOp<+TR;TX;>;)TR; ^java.lang.Throwable
m1 run (LRunnable;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LObject;
m1 <init> ()V
m4 getClassContext ()[LClass<*>;
m1 getSecurityContext ()LObject;
m1 checkPermission (Ljava.security.Permission;)V
m1 checkPermission (Ljava.security.Permission;LObject;)V
m1 checkCreateClassLoader ()V
m1 checkAccess (LThread;)V
m1 checkAccess (LThreadGroup;)V
m1 checkExit (I)V
m1 checkExec (LString;)V
m1 checkLink (LString;)V
m1 checkRead (Ljava.io.FileDescriptor;)V
m1 checkRead (LString;)V
m1 checkRead (LString;LObject;)V
m1 checkWrite (Ljava.io.FileDescriptor;)V
m1 checkWrite (LString;)V
m1 checkDelete (LString;)V
m1 checkConnect (LString;I)V
m1 checkConnect (LString;ILObject;)V
m1 checkListen (I)V
m1 checkAccept (LString;I)V
m1 checkMulticast (Ljava.net.InetAddress;)V
m1 checkMulticast (Ljava.net.InetAddress;B)V
m1 checkPropertiesAccess ()V
m1 checkPropertyAccess (LString;)V
m1 checkPrintJobAccess ()V
m1 checkPackageAccess (LString;)V
m1 checkPackageDefinition (LString;)V
m1 checkSetFactory ()V
m1 checkSecurityAccess (LString;)V
m1 getThreadGroup ()LThreadGroup;
c11 LNumber;LComparable<LShort;>;Ljava.lang.constant.Constable;
f19 MIN_VALUE S =-32768
f19 MAX_VALUE S =32767
f19 TYPE LClass<LShort;>;
f19 SIZE I =16
f19 BYTES I =2
m9 toString (S)LString;
m9 parseShort (LString;I)S ^java.lang.NumberFormatException
m9 parseShort (LString;)S ^java.lang.NumberFormatException
m9 valueOf (LString;I)LShort; ^java.lang.NumberFormatException
m9 valueOf (LString;)LShort; ^java.lang.NumberFormatException
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.DynamicConstantDesc<LShort;>;>;
m9 valueOf (S)LShort;
m9 decode (LString;)LShort; ^java.lang.NumberFormatException
m1 <init> (S)V
m1 <init> (LString;)V ^java.lang.NumberFormatException
m1 byteValue ()B
m1 shortValue ()S
m1 intValue ()I
m1 longValue ()J
m1 floatValue ()F
m1 doubleValue ()D
m1 toString ()LString;
m1 hashCode ()I
m9 hashCode (S)I
m1 equals (LObject;)Z
m1 compareTo (LShort;)I
m9 compare (SS)I
m9 compareUnsigned (SS)I
m9 reverseBytes (S)S
m9 toUnsignedInt (S)I
m9 toUnsignedLong (S)J
i601 <T:LObject;>LObject;
m401 trySet (TT;)Z
m401 orElse (TT;)TT;
m401 orElseThrow ()TT;
m401 isSet ()Z
m401 orElseSet (Ljava.util.function.Supplier<+TT;>;)TT;
m401 setOrThrow (TT;)V
m401 equals (LObject;)Z
m401 hashCode ()I
m9 of <T:LObject;>()LStableValue<TT;>;
m9 of <T:LObject;>(TT;)LStableValue<TT;>;
m9 supplier <T:LObject;>(Ljava.util.function.Supplier<+TT;>;)Ljava.util.function.Supplier<TT;>;
m9 intFunction <R:LObject;>(ILjava.util.function.IntFunction<+TR;>;)Ljava.util.function.IntFunction<TR;>;
m9 function <T:LObject;R:LObject;>(Ljava.util.Set<+TT;>;Ljava.util.function.Function<-TT;+TR;>;)Ljava.util.function.Function<TT;TR;>;
m9 list <E:LObject;>(ILjava.util.function.IntFunction<+TE;>;)Ljava.util.List<TE;>;
m9 map <K:LObject;V:LObject;>(Ljava.util.Set<TK;>;Ljava.util.function.Function<-TK;+TV;>;)Ljava.util.Map<TK;TV;>;
c1 LVirtualMachineError;
m1 <init> ()V
m1 <init> (LString;)V
c11 LObject;Ljava.io.Serializable;
m1 <init> (LString;LString;LString;I)V
m1 <init> (LString;LString;LString;LString;LString;LString;I)V
m1 getFileName ()LString;
m1 getLineNumber ()I
m1 getModuleName ()LString;
m1 getModuleVersion ()LString;
m1 getClassLoaderName ()LString;
m1 getClassName ()LString;
m1 getMethodName ()LString;
m1 isNativeMethod ()Z
m1 toString ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
c11 LObject;
m9 getInstance ()LStackWalker;
m9 getInstance (LStackWalker.Option;)LStackWalker;
m9 getInstance (Ljava.util.Set<LStackWalker.Option;>;)LStackWalker;
m9 getInstance (Ljava.util.Set<LStackWalker.Option;>;I)LStackWalker;
m1 walk <T:LObject;>(Ljava.util.function.Function<-Ljava.util.stream.Stream<LStackWalker.StackFrame;>;+TT;>;)TT;
m1 forEach (Ljava.util.function.Consumer<-LStackWalker.StackFrame;>;)V
m1 getCallerClass ()LClass<*>;
e4019 LEnum<LStackWalker.Option;>;
f4019 RETAIN_CLASS_REFERENCE LStackWalker.Option;
f4019 DROP_METHOD_INFO LStackWalker.Option;
f4019 SHOW_REFLECT_FRAMES LStackWalker.Option;
f4019 SHOW_HIDDEN_FRAMES LStackWalker.Option;
m9 values ()[LStackWalker.Option;
m9 valueOf (LString;)LStackWalker.Option;
i609 LObject;
m401 getClassName ()LString;
m401 getMethodName ()LString;
m401 getDeclaringClass ()LClass<*>;
m10001 getMethodType ()Ljava.lang.invoke.MethodType;
m10001 getDescriptor ()LString;
m401 getByteCodeIndex ()I
m401 getFileName ()LString;
m401 getLineNumber ()I
m401 isNativeMethod ()Z
m401 toStackTraceElement ()LStackTraceElement;
c11 LObject;
f19 E D =2.718281828459045
f19 PI D =3.141592653589793
f19 TAU D =6.283185307179586
m9 sin (D)D
m9 cos (D)D
m9 tan (D)D
m9 asin (D)D
m9 acos (D)D
m9 atan (D)D
m9 toRadians (D)D
m9 toDegrees (D)D
m9 exp (D)D
m9 log (D)D
m9 log10 (D)D
m9 sqrt (D)D
m9 cbrt (D)D
m9 IEEEremainder (DD)D
m9 ceil (D)D
m9 floor (D)D
m9 rint (D)D
m9 atan2 (DD)D
m9 pow (DD)D
m9 round (F)I
m9 round (D)J
m9 random ()D
m9 addExact (II)I
m9 addExact (JJ)J
m9 subtractExact (II)I
m9 subtractExact (JJ)J
m9 multiplyExact (II)I
m9 multiplyExact (JI)J
m9 multiplyExact (JJ)J
m9 divideExact (II)I
m9 divideExact (JJ)J
m9 floorDivExact (II)I
m9 floorDivExact (JJ)J
m9 ceilDivExact (II)I
m9 ceilDivExact (JJ)J
m9 incrementExact (I)I
m9 incrementExact (J)J
m9 decrementExact (I)I
m9 decrementExact (J)J
m9 negateExact (I)I
m9 negateExact (J)J
m9 toIntExact (J)I
m9 multiplyFull (II)J
m9 multiplyHigh (JJ)J
m9 unsignedMultiplyHigh (JJ)J
m9 floorDiv (II)I
m9 floorDiv (JI)J
m9 floorDiv (JJ)J
m9 floorMod (II)I
m9 floorMod (JI)I
m9 floorMod (JJ)J
m9 ceilDiv (II)I
m9 ceilDiv (JI)J
m9 ceilDiv (JJ)J
m9 ceilMod (II)I
m9 ceilMod (JI)I
m9 ceilMod (JJ)J
m9 abs (I)I
m9 absExact (I)I
m9 abs (J)J
m9 absExact (J)J
m9 abs (F)F
m9 abs (D)D
m9 max (II)I
m9 max (JJ)J
m9 max (FF)F
m9 max (DD)D
m9 min (II)I
m9 min (JJ)J
m9 min (FF)F
m9 min (DD)D
m9 clamp (JII)I
m9 clamp (JJJ)J
m9 clamp (DDD)D
m9 clamp (FFF)F
m9 fma (DDD)D
m9 fma (FFF)F
m9 ulp (D)D
m9 ulp (F)F
m9 signum (D)D
m9 signum (F)F
m9 sinh (D)D
m9 cosh (D)D
m9 tanh (D)D
m9 hypot (DD)D
m9 expm1 (D)D
m9 log1p (D)D
m9 copySign (DD)D
m9 copySign (FF)F
m9 getExponent (F)I
m9 getExponent (D)I
m9 nextAfter (DD)D
m9 nextAfter (FD)F
m9 nextUp (D)D
m9 nextUp (F)F
m9 nextDown (D)D
m9 nextDown (F)F
m9 scalb (DI)D
m9 scalb (FI)F
m9 unsignedMultiplyExact (II)I
m9 unsignedMultiplyExact (JI)J
m9 unsignedMultiplyExact (JJ)J
m9 powExact (II)I
m9 unsignedPowExact (II)I
m9 powExact (JI)J
m9 unsignedPowExact (JI)J
c11 LObject;Ljava.io.Serializable;LComparable<LString;>;LCharSequence;Ljava.lang.constant.Constable;Ljava.lang.constant.ConstantDesc;
f19 CASE_INSENSITIVE_ORDER Ljava.util.Comparator<LString;>;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> ([C)V
m1 <init> ([CII)V
m1 <init> ([III)V
m1 <init> ([BIII)V
m1 <init> ([BI)V
m1 <init> ([BIILString;)V ^java.io.UnsupportedEncodingException
m1 <init> ([BIILjava.nio.charset.Charset;)V
m1 <init> ([BLString;)V ^java.io.UnsupportedEncodingException
m1 <init> ([BLjava.nio.charset.Charset;)V
m1 <init> ([BII)V
m1 <init> ([B)V
m1 <init> (LStringBuffer;)V
m1 <init> (LStringBuilder;)V
m1 length ()I
m1 isEmpty ()Z
m1 charAt (I)C
m1 codePointAt (I)I
m1 codePointBefore (I)I
m1 codePointCount (II)I
m1 offsetByCodePoints (II)I
m1 getChars (II[CI)V
m1 getBytes (II[BI)V
m1 getBytes (LString;)[B ^java.io.UnsupportedEncodingException
m1 getBytes (Ljava.nio.charset.Charset;)[B
m1 getBytes ()[B
m1 equals (LObject;)Z
m1 contentEquals (LStringBuffer;)Z
m1 contentEquals (LCharSequence;)Z
m1 equalsIgnoreCase (LString;)Z
m1 compareTo (LString;)I
m1 compareToIgnoreCase (LString;)I
m1 regionMatches (ILString;II)Z
m1 regionMatches (ZILString;II)Z
m1 startsWith (LString;I)Z
m1 startsWith (LString;)Z
m1 endsWith (LString;)Z
m1 hashCode ()I
m1 indexOf (I)I
m1 indexOf (II)I
m1 indexOf (III)I
m1 lastIndexOf (I)I
m1 lastIndexOf (II)I
m1 indexOf (LString;)I
m1 indexOf (LString;I)I
m1 indexOf (LString;II)I
m1 lastIndexOf (LString;)I
m1 lastIndexOf (LString;I)I
m1 substring (I)LString;
m1 substring (II)LString;
m1 subSequence (II)LCharSequence;
m1 concat (LString;)LString;
m1 replace (CC)LString;
m1 matches (LString;)Z
m1 contains (LCharSequence;)Z
m1 replaceFirst (LString;LString;)LString;
m1 replaceAll (LString;LString;)LString;
m1 replace (LCharSequence;LCharSequence;)LString;
m1 split (LString;I)[LString;
m1 splitWithDelimiters (LString;I)[LString;
m1 split (LString;)[LString;
m89 join (LCharSequence;[LCharSequence;)LString;
m9 join (LCharSequence;LIterable<+LCharSequence;>;)LString;
m1 toLowerCase (Ljava.util.Locale;)LString;
m1 toLowerCase ()LString;
m1 toUpperCase (Ljava.util.Locale;)LString;
m1 toUpperCase ()LString;
m1 trim ()LString;
m1 strip ()LString;
m1 stripLeading ()LString;
m1 stripTrailing ()LString;
m1 isBlank ()Z
m1 lines ()Ljava.util.stream.Stream<LString;>;
m1 indent (I)LString;
m1 stripIndent ()LString;
m1 translateEscapes ()LString;
m1 transform <R:LObject;>(Ljava.util.function.Function<-LString;+TR;>;)TR;
m1 toString ()LString;
m1 chars ()Ljava.util.stream.IntStream;
m1 codePoints ()Ljava.util.stream.IntStream;
m1 toCharArray ()[C
m89 format (LString;[LObject;)LString;
m89 format (Ljava.util.Locale;LString;[LObject;)LString;
m81 formatted ([LObject;)LString;
m9 valueOf (LObject;)LString;
m9 valueOf ([C)LString;
m9 valueOf ([CII)LString;
m9 copyValueOf ([CII)LString;
m9 copyValueOf ([C)LString;
m9 valueOf (Z)LString;
m9 valueOf (C)LString;
m9 valueOf (I)LString;
m9 valueOf (J)LString;
m9 valueOf (F)LString;
m9 valueOf (D)LString;
m101 intern ()LString;
m1 repeat (I)LString;
m1 describeConstable ()Ljava.util.Optional<LString;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LString;
c11 LAbstractStringBuilder;LAppendable;Ljava.io.Serializable;LComparable<LStringBuffer;>;LCharSequence;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (LString;)V
m1 <init> (LCharSequence;)V
m1 compareTo (LStringBuffer;)I
m1 length ()I
m1 capacity ()I
m1 ensureCapacity (I)V
m1 trimToSize ()V
m1 setLength (I)V
m1 charAt (I)C
m1 codePointAt (I)I
m1 codePointBefore (I)I
m1 codePointCount (II)I
m1 offsetByCodePoints (II)I
m1 getChars (II[CI)V
m1 setCharAt (IC)V
m1 append (LObject;)LStringBuffer;
m1 append (LString;)LStringBuffer;
m1 append (LStringBuffer;)LStringBuffer;
m1 append (LCharSequence;)LStringBuffer;
m1 append (LCharSequence;II)LStringBuffer;
m1 append ([C)LStringBuffer;
m1 append ([CII)LStringBuffer;
m1 append (Z)LStringBuffer;
m1 append (C)LStringBuffer;
m1 append (I)LStringBuffer;
m1 appendCodePoint (I)LStringBuffer;
m1 append (J)LStringBuffer;
m1 append (F)LStringBuffer;
m1 append (D)LStringBuffer;
m1 delete (II)LStringBuffer;
m1 deleteCharAt (I)LStringBuffer;
m1 replace (IILString;)LStringBuffer;
m1 substring (I)LString;
m1 subSequence (II)LCharSequence;
m1 substring (II)LString;
m1 insert (I[CII)LStringBuffer;
m1 insert (ILObject;)LStringBuffer;
m1 insert (ILString;)LStringBuffer;
m1 insert (I[C)LStringBuffer;
m1 insert (ILCharSequence;)LStringBuffer;
m1 insert (ILCharSequence;II)LStringBuffer;
m1 insert (IZ)LStringBuffer;
m1 insert (IC)LStringBuffer;
m1 insert (II)LStringBuffer;
m1 insert (IJ)LStringBuffer;
m1 insert (IF)LStringBuffer;
m1 insert (ID)LStringBuffer;
m1 indexOf (LString;)I
m1 indexOf (LString;I)I
m1 lastIndexOf (LString;)I
m1 lastIndexOf (LString;I)I
m1 reverse ()LStringBuffer;
m1 repeat (II)LStringBuffer;
m1 repeat (LCharSequence;I)LStringBuffer;
m1 toString ()LString;
c11 LAbstractStringBuilder;LAppendable;Ljava.io.Serializable;LComparable<LStringBuilder;>;LCharSequence;
m1 <init> ()V
m1 <init> (I)V
m1 <init> (LString;)V
m1 <init> (LCharSequence;)V
m1 compareTo (LStringBuilder;)I
m1 append (LObject;)LStringBuilder;
m1 append (LString;)LStringBuilder;
m1 append (LStringBuffer;)LStringBuilder;
m1 append (LCharSequence;)LStringBuilder;
m1 append (LCharSequence;II)LStringBuilder;
m1 append ([C)LStringBuilder;
m1 append ([CII)LStringBuilder;
m1 append (Z)LStringBuilder;
m1 append (C)LStringBuilder;
m1 append (I)LStringBuilder;
m1 append (J)LStringBuilder;
m1 append (F)LStringBuilder;
m1 append (D)LStringBuilder;
m1 appendCodePoint (I)LStringBuilder;
m1 delete (II)LStringBuilder;
m1 deleteCharAt (I)LStringBuilder;
m1 replace (IILString;)LStringBuilder;
m1 insert (I[CII)LStringBuilder;
m1 insert (ILObject;)LStringBuilder;
m1 insert (ILString;)LStringBuilder;
m1 insert (I[C)LStringBuilder;
m1 insert (ILCharSequence;)LStringBuilder;
m1 insert (ILCharSequence;II)LStringBuilder;
m1 insert (IZ)LStringBuilder;
m1 insert (IC)LStringBuilder;
m1 insert (II)LStringBuilder;
m1 insert (IJ)LStringBuilder;
m1 insert (IF)LStringBuilder;
m1 insert (ID)LStringBuilder;
m1 indexOf (LString;)I
m1 indexOf (LString;I)I
m1 lastIndexOf (LString;)I
m1 lastIndexOf (LString;I)I
m1 reverse ()LStringBuilder;
m1 repeat (II)LStringBuilder;
m1 repeat (LCharSequence;I)LStringBuilder;
m1 toString ()LString;
c1 LIndexOutOfBoundsException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (I)V
a2601 LObject;Ljava.lang.annotation.Annotation;
m401 value ()[LString;
c11 LObject;
f19 in Ljava.io.InputStream;
f19 out Ljava.io.PrintStream;
f19 err Ljava.io.PrintStream;
m9 setIn (Ljava.io.InputStream;)V
m9 setOut (Ljava.io.PrintStream;)V
m9 setErr (Ljava.io.PrintStream;)V
m9 console ()Ljava.io.Console;
m9 inheritedChannel ()Ljava.nio.channels.Channel; ^java.io.IOException
m9 setSecurityManager (LSecurityManager;)V
m9 getSecurityManager ()LSecurityManager;
m109 currentTimeMillis ()J
m109 nanoTime ()J
m109 arraycopy (LObject;ILObject;II)V
m109 identityHashCode (LObject;)I
m9 getProperties ()Ljava.util.Properties;
m9 lineSeparator ()LString;
m9 setProperties (Ljava.util.Properties;)V
m9 getProperty (LString;)LString;
m9 getProperty (LString;LString;)LString;
m9 setProperty (LString;LString;)LString;
m9 clearProperty (LString;)LString;
m9 getenv (LString;)LString;
m9 getenv ()Ljava.util.Map<LString;LString;>;
m9 getLogger (LString;)LSystem.Logger;
m9 getLogger (LString;Ljava.util.ResourceBundle;)LSystem.Logger;
m9 exit (I)V
m9 gc ()V
m9 runFinalization ()V
m9 load (LString;)V
m9 loadLibrary (LString;)V
m109 mapLibraryName (LString;)LString;
i609 LObject;
m401 getName ()LString;
m401 isLoggable (LSystem.Logger.Level;)Z
m10001 log (LSystem.Logger.Level;LString;)V
m10001 log (LSystem.Logger.Level;Ljava.util.function.Supplier<LString;>;)V
m10001 log (LSystem.Logger.Level;LObject;)V
m10001 log (LSystem.Logger.Level;LString;LThrowable;)V
m10001 log (LSystem.Logger.Level;Ljava.util.function.Supplier<LString;>;LThrowable;)V
m10081 log (LSystem.Logger.Level;LString;[LObject;)V
m401 log (LSystem.Logger.Level;Ljava.util.ResourceBundle;LString;LThrowable;)V
m481 log (LSystem.Logger.Level;Ljava.util.ResourceBundle;LString;[LObject;)V
e4019 LEnum<LSystem.Logger.Level;>;
f4019 ALL LSystem.Logger.Level;
f4019 TRACE LSystem.Logger.Level;
f4019 DEBUG LSystem.Logger.Level;
f4019 INFO LSystem.Logger.Level;
f4019 WARNING LSystem.Logger.Level;
f4019 ERROR LSystem.Logger.Level;
f4019 OFF LSystem.Logger.Level;
m9 values ()[LSystem.Logger.Level;
m9 valueOf (LString;)LSystem.Logger.Level;
m11 getName ()LString;
m11 getSeverity ()I
c409 LObject;
m4 <init> ()V
m401 getLogger (LString;LModule;)LSystem.Logger;
m1 getLocalizedLogger (LString;Ljava.util.ResourceBundle;LModule;)LSystem.Logger;
m9 getLoggerFinder ()LSystem.LoggerFinder;
c1 LObject;LRunnable;
f19 MIN_PRIORITY I =1
f19 NORM_PRIORITY I =5
f19 MAX_PRIORITY I =10
m109 currentThread ()LThread;
m9 yield ()V
m9 sleep (J)V ^java.lang.InterruptedException
m9 sleep (JI)V ^java.lang.InterruptedException
m9 sleep (Ljava.time.Duration;)V ^java.lang.InterruptedException
m9 onSpinWait ()V
m9 ofPlatform ()LThread.Builder.OfPlatform;
m9 ofVirtual ()LThread.Builder.OfVirtual;
m4 clone ()LObject; ^java.lang.CloneNotSupportedException
m1 <init> ()V
m1 <init> (LRunnable;)V
m1 <init> (LThreadGroup;LRunnable;)V
m1 <init> (LString;)V
m1 <init> (LThreadGroup;LString;)V
m1 <init> (LRunnable;LString;)V
m1 <init> (LThreadGroup;LRunnable;LString;)V
m1 <init> (LThreadGroup;LRunnable;LString;J)V
m1 <init> (LThreadGroup;LRunnable;LString;JZ)V
m9 startVirtualThread (LRunnable;)LThread;
m11 isVirtual ()Z
m1 start ()V
m1 run ()V
m11 stop ()V
m1 interrupt ()V
m9 interrupted ()Z
m1 isInterrupted ()Z
m11 isAlive ()Z
m11 setPriority (I)V
m11 getPriority ()I
m11 setName (LString;)V
m11 getName ()LString;
m11 getThreadGroup ()LThreadGroup;
m9 activeCount ()I
m9 enumerate ([LThread;)I
m11 join (J)V ^java.lang.InterruptedException
m11 join (JI)V ^java.lang.InterruptedException
m11 join ()V ^java.lang.InterruptedException
m11 join (Ljava.time.Duration;)Z ^java.lang.InterruptedException
m9 dumpStack ()V
m11 setDaemon (Z)V
m11 isDaemon ()Z
m11 checkAccess ()V
m1 toString ()LString;
m1 getContextClassLoader ()LClassLoader;
m1 setContextClassLoader (LClassLoader;)V
m109 holdsLock (LObject;)Z
m1 getStackTrace ()[LStackTraceElement;
m9 getAllStackTraces ()Ljava.util.Map<LThread;[LStackTraceElement;>;
m1 getId ()J
m11 threadId ()J
m1 getState ()LThread.State;
m9 setDefaultUncaughtExceptionHandler (LThread.UncaughtExceptionHandler;)V
m9 getDefaultUncaughtExceptionHandler ()LThread.UncaughtExceptionHandler;
m1 getUncaughtExceptionHandler ()LThread.UncaughtExceptionHandler;
m1 setUncaughtExceptionHandler (LThread.UncaughtExceptionHandler;)V
i609 LObject;
m401 name (LString;)LThread.Builder;
m401 name (LString;J)LThread.Builder;
m401 inheritInheritableThreadLocals (Z)LThread.Builder;
m401 uncaughtExceptionHandler (LThread.UncaughtExceptionHandler;)LThread.Builder;
m401 unstarted (LRunnable;)LThread;
m401 start (LRunnable;)LThread;
m401 factory ()Ljava.util.concurrent.ThreadFactory;
i609 LObject;LThread.Builder;
m401 name (LString;)LThread.Builder.OfPlatform;
m401 name (LString;J)LThread.Builder.OfPlatform;
m401 inheritInheritableThreadLocals (Z)LThread.Builder.OfPlatform;
m401 uncaughtExceptionHandler (LThread.UncaughtExceptionHandler;)LThread.Builder.OfPlatform;
m401 group (LThreadGroup;)LThread.Builder.OfPlatform;
m401 daemon (Z)LThread.Builder.OfPlatform;
m10001 daemon ()LThread.Builder.OfPlatform;
m401 priority (I)LThread.Builder.OfPlatform;
m401 stackSize (J)LThread.Builder.OfPlatform;
i609 LObject;LThread.Builder;
m401 name (LString;)LThread.Builder.OfVirtual;
m401 name (LString;J)LThread.Builder.OfVirtual;
m401 inheritInheritableThreadLocals (Z)LThread.Builder.OfVirtual;
m401 uncaughtExceptionHandler (LThread.UncaughtExceptionHandler;)LThread.Builder.OfVirtual;
e4019 LEnum<LThread.State;>;
f4019 NEW LThread.State;
f4019 RUNNABLE LThread.State;
f4019 BLOCKED LThread.State;
f4019 WAITING LThread.State;
f4019 TIMED_WAITING LThread.State;
f4019 TERMINATED LThread.State;
m9 values ()[LThread.State;
m9 valueOf (LString;)LThread.State;
i609 LObject;
m401 uncaughtException (LThread;LThrowable;)V
c1 LError;
m1 <init> ()V
c1 LObject;LThread.UncaughtExceptionHandler;
m1 <init> (LString;)V
m1 <init> (LThreadGroup;LString;)V
m11 getName ()LString;
m11 getParent ()LThreadGroup;
m11 getMaxPriority ()I
m11 isDaemon ()Z
m1 isDestroyed ()Z
m11 setDaemon (Z)V
m11 setMaxPriority (I)V
m11 parentOf (LThreadGroup;)Z
m11 checkAccess ()V
m1 activeCount ()I
m1 enumerate ([LThread;)I
m1 enumerate ([LThread;Z)I
m1 activeGroupCount ()I
m1 enumerate ([LThreadGroup;)I
m1 enumerate ([LThreadGroup;Z)I
m11 interrupt ()V
m11 destroy ()V
m1 list ()V
m1 uncaughtException (LThread;LThrowable;)V
m1 toString ()LString;
c1 <T:LObject;>LObject;
m4 initialValue ()TT;
m9 withInitial <S:LObject;>(Ljava.util.function.Supplier<+TS;>;)LThreadLocal<TS;>;
m1 <init> ()V
m1 get ()TT;
m1 set (TT;)V
m1 remove ()V
c1 LObject;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m4 <init> (LString;LThrowable;ZZ)V
m1 getMessage ()LString;
m1 getLocalizedMessage ()LString;
m1 getCause ()LThrowable;
m1 initCause (LThrowable;)LThrowable;
m1 toString ()LString;
m1 printStackTrace ()V
m1 printStackTrace (Ljava.io.PrintStream;)V
m1 printStackTrace (Ljava.io.PrintWriter;)V
m1 fillInStackTrace ()LThrowable;
m1 getStackTrace ()[LStackTraceElement;
m1 setStackTrace ([LStackTraceElement;)V
m11 addSuppressed (LThrowable;)V
m11 getSuppressed ()[LThrowable;
c1 LRuntimeException;
m1 <init> (LString;LThrowable;)V
m1 typeName ()LString;
c1 LVirtualMachineError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LClassFormatError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LLinkageError;
m1 <init> ()V
m1 <init> (LString;)V
c401 LError;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c11 LObject;
f19 TYPE LClass<LVoid;>;
c11 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
