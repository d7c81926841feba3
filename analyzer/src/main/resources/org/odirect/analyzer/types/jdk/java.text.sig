Annotation 80
AttributedCharacterIterator 669
AttributedCharacterIterator.Attribute 399
AttributedString 857
Bidi 601
BreakIterator 849
CharacterIterator 224
ChoiceFormat 566
CollationElementIterator 269
CollationKey 169
Collator 668
CompactNumberFormat 1064
DateFormat 1924
DateFormat.Field 958
DateFormatSymbols 782
DecimalFormat 1749
DecimalFormatSymbols 1248
FieldPosition 311
Format 387
Format.Field 75
ListFormat 723
ListFormat.Style 258
ListFormat.Type 251
MessageFormat 986
MessageFormat.Field 153
Normalizer 139
Normalizer.Form 286
NumberFormat 1904
NumberFormat.Field 701
NumberFormat.Style 226
ParseException 60
ParsePosition 164
RuleBasedCollator 415
SimpleDateFormat 774
StringCharacterIterator 334

c1 LObject;
m1 <init> (LObject;)V
m1 getValue ()LObject;
m1 toString ()LString;
i601 LObject;Ljava.text.CharacterIterator;
m401 getRunStart ()I
m401 getRunStart (Ljava.text.AttributedCharacterIterator.Attribute;)I
m401 getRunStart (Ljava.util.Set<+Ljava.text.AttributedCharacterIterator.Attribute;>;)I
m401 getRunLimit ()I
m401 getRunLimit (Ljava.text.AttributedCharacterIterator.Attribute;)I
m401 getRunLimit (Ljava.util.Set<+Ljava.text.AttributedCharacterIterator.Attribute;>;)I
m401 getAttributes ()Ljava.util.Map<Ljava.text.AttributedCharacterIterator.Attribute;LObject;>;
m401 getAttribute (Ljava.text.AttributedCharacterIterator.Attribute;)LObject;
m401 getAllAttributeKeys ()Ljava.util.Set<Ljava.text.AttributedCharacterIterator.Attribute;>;
c9 LObject;Ljava.io.Serializable;
f19 LANGUAGE Ljava.text.AttributedCharacterIterator.Attribute;
f19 READING Ljava.text.AttributedCharacterIterator.Attribute;
f19 INPUT_METHOD_SEGMENT Ljava.text.AttributedCharacterIterator.Attribute;
m4 <init> (LString;)V
m11 equals (LObject;)Z
m11 hashCode ()I
m1 toString ()LString;
m4 getName ()LString;
m4 readResolve ()LObject; ^java.io.InvalidObjectException
c1 LObject;
m1 <init> (LString;)V
m1 <init> (LString;Ljava.util.Map<+Ljava.text.AttributedCharacterIterator.Attribute;*>;)V
m1 <init> (Ljava.text.AttributedCharacterIterator;)V
m1 <init> (Ljava.text.AttributedCharacterIterator;II)V
m1 <init> (Ljava.text.AttributedCharacterIterator;II[Ljava.text.AttributedCharacterIterator.Attribute;)V
m1 addAttribute (Ljava.text.AttributedCharacterIterator.Attribute;LObject;)V
m1 addAttribute (Ljava.text.AttributedCharacterIterator.Attribute;LObject;II)V
m1 addAttributes (Ljava.util.Map<+Ljava.text.AttributedCharacterIterator.Attribute;*>;II)V
m1 getIterator ()Ljava.text.AttributedCharacterIterator;
m1 getIterator ([Ljava.text.AttributedCharacterIterator.Attribute;)Ljava.text.AttributedCharacterIterator;
m1 getIterator ([Ljava.text.AttributedCharacterIterator.Attribute;II)Ljava.text.AttributedCharacterIterator;
c11 LObject;
f19 DIRECTION_LEFT_TO_RIGHT I =0
f19 DIRECTION_RIGHT_TO_LEFT I =1
f19 DIRECTION_DEFAULT_LEFT_TO_RIGHT I =-2
f19 DIRECTION_DEFAULT_RIGHT_TO_LEFT I =-1
m1 <init> (LString;I)V
m1 <init> (Ljava.text.AttributedCharacterIterator;)V
m1 <init> ([CI[BIII)V
m1 createLineBidi (II)Ljava.text.Bidi;
m1 isMixed ()Z
m1 isLeftToRight ()Z
m1 isRightToLeft ()Z
m1 getLength ()I
m1 baseIsLeftToRight ()Z
m1 getBaseLevel ()I
m1 getLevelAt (I)I
m1 getRunCount ()I
m1 getRunLevel (I)I
m1 getRunStart (I)I
m1 getRunLimit (I)I
m9 requiresBidi ([CII)Z
m9 reorderVisually ([BI[LObject;II)V
m1 toString ()LString;
c401 LObject;LCloneable;
f19 DONE I =-1
m4 <init> ()V
m1 clone ()LObject;
m401 first ()I
m401 last ()I
m401 next (I)I
m401 next ()I
m401 previous ()I
m401 following (I)I
m1 preceding (I)I
m1 isBoundary (I)Z
m401 current ()I
m401 getText ()Ljava.text.CharacterIterator;
m1 setText (LString;)V
m401 setText (Ljava.text.CharacterIterator;)V
m9 getWordInstance ()Ljava.text.BreakIterator;
m9 getWordInstance (Ljava.util.Locale;)Ljava.text.BreakIterator;
m9 getLineInstance ()Ljava.text.BreakIterator;
m9 getLineInstance (Ljava.util.Locale;)Ljava.text.BreakIterator;
m9 getCharacterInstance ()Ljava.text.BreakIterator;
m9 getCharacterInstance (Ljava.util.Locale;)Ljava.text.BreakIterator;
m9 getSentenceInstance ()Ljava.text.BreakIterator;
m9 getSentenceInstance (Ljava.util.Locale;)Ljava.text.BreakIterator;
m9 getAvailableLocales ()[Ljava.util.Locale;
i601 LObject;LCloneable;
f19 DONE C =65535
m401 first ()C
m401 last ()C
m401 current ()C
m401 next ()C
m401 previous ()C
m401 setIndex (I)C
m401 getBeginIndex ()I
m401 getEndIndex ()I
m401 getIndex ()I
m401 clone ()LObject;
c1 Ljava.text.NumberFormat;
m1 applyPattern (LString;)V
m1 toPattern ()LString;
m1 <init> (LString;)V
m1 <init> ([D[LString;)V
m1 setChoices ([D[LString;)V
m1 getLimits ()[D
m1 getFormats ()[LObject;
m1 format (JLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 format (DLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 parse (LString;Ljava.text.ParsePosition;)LNumber;
m1 isStrict ()Z
m1 setStrict (Z)V
m19 nextDouble (D)D
m9 nextDouble (DZ)D
m19 previousDouble (D)D
m1 clone ()LObject;
m1 hashCode ()I
m1 toString ()LString;
m1 equals (LObject;)Z
c11 LObject;
f19 NULLORDER I =-1
m1 reset ()V
m1 next ()I
m1 previous ()I
m19 primaryOrder (I)I
m19 secondaryOrder (I)S
m19 tertiaryOrder (I)S
m1 setOffset (I)V
m1 getOffset ()I
m1 getMaxExpansion (I)I
m1 setText (LString;)V
m1 setText (Ljava.text.CharacterIterator;)V
c401 LObject;LComparable<Ljava.text.CollationKey;>;
m401 compareTo (Ljava.text.CollationKey;)I
m1 getSourceString ()LString;
m401 toByteArray ()[B
m4 <init> (LString;)V
c401 LObject;Ljava.util.Comparator<LObject;>;LCloneable;
f19 PRIMARY I =0
f19 SECONDARY I =1
f19 TERTIARY I =2
f19 IDENTICAL I =3
f19 NO_DECOMPOSITION I =0
f19 CANONICAL_DECOMPOSITION I =1
f19 FULL_DECOMPOSITION I =2
m9 getInstance ()Ljava.text.Collator;
m9 getInstance (Ljava.util.Locale;)Ljava.text.Collator;
m401 compare (LString;LString;)I
m1 compare (LObject;LObject;)I
m401 getCollationKey (LString;)Ljava.text.CollationKey;
m1 equals (LString;LString;)Z
m1 getStrength ()I
m1 setStrength (I)V
m1 getDecomposition ()I
m1 setDecomposition (I)V
m9 getAvailableLocales ()[Ljava.util.Locale;
m1 clone ()LObject;
m1 equals (LObject;)Z
m401 hashCode ()I
m4 <init> ()V
c11 Ljava.text.NumberFormat;
m1 <init> (LString;Ljava.text.DecimalFormatSymbols;[LString;)V
m1 <init> (LString;Ljava.text.DecimalFormatSymbols;[LString;LString;)V
m11 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 format (DLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 format (JLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m1 parse (LString;Ljava.text.ParsePosition;)LNumber;
m1 setMaximumIntegerDigits (I)V
m1 setMinimumIntegerDigits (I)V
m1 setMinimumFractionDigits (I)V
m1 setMaximumFractionDigits (I)V
m1 getRoundingMode ()Ljava.math.RoundingMode;
m1 setRoundingMode (Ljava.math.RoundingMode;)V
m1 getGroupingSize ()I
m1 setGroupingSize (I)V
m1 isGroupingUsed ()Z
m1 setGroupingUsed (Z)V
m1 isParseIntegerOnly ()Z
m1 setParseIntegerOnly (Z)V
m1 isStrict ()Z
m1 setStrict (Z)V
m1 isParseBigDecimal ()Z
m1 setParseBigDecimal (Z)V
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 clone ()Ljava.text.CompactNumberFormat;
c401 Ljava.text.Format;
f4 calendar Ljava.util.Calendar;
f4 numberFormat Ljava.text.NumberFormat;
f19 ERA_FIELD I =0
f19 YEAR_FIELD I =1
f19 MONTH_FIELD I =2
f19 DATE_FIELD I =3
f19 HOUR_OF_DAY1_FIELD I =4
f19 HOUR_OF_DAY0_FIELD I =5
f19 MINUTE_FIELD I =6
f19 SECOND_FIELD I =7
f19 MILLISECOND_FIELD I =8
f19 DAY_OF_WEEK_FIELD I =9
f19 DAY_OF_YEAR_FIELD I =10
f19 DAY_OF_WEEK_IN_MONTH_FIELD I =11
f19 WEEK_OF_YEAR_FIELD I =12
f19 WEEK_OF_MONTH_FIELD I =13
f19 AM_PM_FIELD I =14
f19 HOUR1_FIELD I =15
f19 HOUR0_FIELD I =16
f19 TIMEZONE_FIELD I =17
f19 FULL I =0
f19 LONG I =1
f19 MEDIUM I =2
f19 SHORT I =3
f19 DEFAULT I =2
m11 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m401 format (Ljava.util.Date;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m11 format (Ljava.util.Date;)LString;
m1 parse (LString;)Ljava.util.Date; ^java.text.ParseException
m401 parse (LString;Ljava.text.ParsePosition;)Ljava.util.Date;
m1 parseObject (LString;Ljava.text.ParsePosition;)LObject;
m19 getTimeInstance ()Ljava.text.DateFormat;
m19 getTimeInstance (I)Ljava.text.DateFormat;
m19 getTimeInstance (ILjava.util.Locale;)Ljava.text.DateFormat;
m19 getDateInstance ()Ljava.text.DateFormat;
m19 getDateInstance (I)Ljava.text.DateFormat;
m19 getDateInstance (ILjava.util.Locale;)Ljava.text.DateFormat;
m19 getDateTimeInstance ()Ljava.text.DateFormat;
m19 getDateTimeInstance (II)Ljava.text.DateFormat;
m19 getDateTimeInstance (IILjava.util.Locale;)Ljava.text.DateFormat;
m19 getInstance ()Ljava.text.DateFormat;
m9 getAvailableLocales ()[Ljava.util.Locale;
m1 setCalendar (Ljava.util.Calendar;)V
m1 getCalendar ()Ljava.util.Calendar;
m1 setNumberFormat (Ljava.text.NumberFormat;)V
m1 getNumberFormat ()Ljava.text.NumberFormat;
m1 setTimeZone (Ljava.util.TimeZone;)V
m1 getTimeZone ()Ljava.util.TimeZone;
m1 setLenient (Z)V
m1 isLenient ()Z
m1 hashCode ()I
m1 equals (LObject;)Z
m1 clone ()LObject;
m4 <init> ()V
c9 Ljava.text.Format.Field;
f19 ERA Ljava.text.DateFormat.Field;
f19 YEAR Ljava.text.DateFormat.Field;
f19 MONTH Ljava.text.DateFormat.Field;
f19 DAY_OF_MONTH Ljava.text.DateFormat.Field;
f19 HOUR_OF_DAY1 Ljava.text.DateFormat.Field;
f19 HOUR_OF_DAY0 Ljava.text.DateFormat.Field;
f19 MINUTE Ljava.text.DateFormat.Field;
f19 SECOND Ljava.text.DateFormat.Field;
f19 MILLISECOND Ljava.text.DateFormat.Field;
f19 DAY_OF_WEEK Ljava.text.DateFormat.Field;
f19 DAY_OF_YEAR Ljava.text.DateFormat.Field;
f19 DAY_OF_WEEK_IN_MONTH Ljava.text.DateFormat.Field;
f19 WEEK_OF_YEAR Ljava.text.DateFormat.Field;
f19 WEEK_OF_MONTH Ljava.text.DateFormat.Field;
f19 AM_PM Ljava.text.DateFormat.Field;
f19 HOUR1 Ljava.text.DateFormat.Field;
f19 HOUR0 Ljava.text.DateFormat.Field;
f19 TIME_ZONE Ljava.text.DateFormat.Field;
m9 ofCalendarField (I)Ljava.text.DateFormat.Field;
m4 <init> (LString;I)V
m1 getCalendarField ()I
m4 readResolve ()LObject; ^java.io.InvalidObjectException
c1 LObject;Ljava.io.Serializable;LCloneable;
m1 <init> ()V
m1 <init> (Ljava.util.Locale;)V
m9 getAvailableLocales ()[Ljava.util.Locale;
m19 getInstance ()Ljava.text.DateFormatSymbols;
m19 getInstance (Ljava.util.Locale;)Ljava.text.DateFormatSymbols;
m1 getEras ()[LString;
m1 setEras ([LString;)V
m1 getMonths ()[LString;
m1 setMonths ([LString;)V
m1 getShortMonths ()[LString;
m1 setShortMonths ([LString;)V
m1 getWeekdays ()[LString;
m1 setWeekdays ([LString;)V
m1 getShortWeekdays ()[LString;
m1 setShortWeekdays ([LString;)V
m1 getAmPmStrings ()[LString;
m1 setAmPmStrings ([LString;)V
m1 getZoneStrings ()[[LString;
m1 setZoneStrings ([[LString;)V
m1 getLocalPatternChars ()LString;
m1 setLocalPatternChars (LString;)V
m1 clone ()LObject;
m1 hashCode ()I
m1 equals (LObject;)Z
c1 Ljava.text.NumberFormat;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;Ljava.text.DecimalFormatSymbols;)V
m11 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 format (DLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 format (JLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m1 parse (LString;Ljava.text.ParsePosition;)LNumber;
m1 getDecimalFormatSymbols ()Ljava.text.DecimalFormatSymbols;
m1 setDecimalFormatSymbols (Ljava.text.DecimalFormatSymbols;)V
m1 getPositivePrefix ()LString;
m1 setPositivePrefix (LString;)V
m1 getNegativePrefix ()LString;
m1 setNegativePrefix (LString;)V
m1 getPositiveSuffix ()LString;
m1 setPositiveSuffix (LString;)V
m1 getNegativeSuffix ()LString;
m1 setNegativeSuffix (LString;)V
m1 getMultiplier ()I
m1 setMultiplier (I)V
m1 setGroupingUsed (Z)V
m1 getGroupingSize ()I
m1 setGroupingSize (I)V
m1 isDecimalSeparatorAlwaysShown ()Z
m1 setDecimalSeparatorAlwaysShown (Z)V
m1 isStrict ()Z
m1 setStrict (Z)V
m1 isParseBigDecimal ()Z
m1 setParseBigDecimal (Z)V
m1 clone ()LObject;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 toPattern ()LString;
m1 toLocalizedPattern ()LString;
m1 applyPattern (LString;)V
m1 applyLocalizedPattern (LString;)V
m1 setMaximumIntegerDigits (I)V
m1 setMinimumIntegerDigits (I)V
m1 setMaximumFractionDigits (I)V
m1 setMinimumFractionDigits (I)V
m1 getMaximumIntegerDigits ()I
m1 getMinimumIntegerDigits ()I
m1 getMaximumFractionDigits ()I
m1 getMinimumFractionDigits ()I
m1 getCurrency ()Ljava.util.Currency;
m1 setCurrency (Ljava.util.Currency;)V
m1 getRoundingMode ()Ljava.math.RoundingMode;
m1 setRoundingMode (Ljava.math.RoundingMode;)V
c1 LObject;LCloneable;Ljava.io.Serializable;
m1 <init> ()V
m1 <init> (Ljava.util.Locale;)V
m9 getAvailableLocales ()[Ljava.util.Locale;
m19 getInstance ()Ljava.text.DecimalFormatSymbols;
m19 getInstance (Ljava.util.Locale;)Ljava.text.DecimalFormatSymbols;
m1 getLocale ()Ljava.util.Locale;
m1 getZeroDigit ()C
m1 setZeroDigit (C)V
m1 getGroupingSeparator ()C
m1 setGroupingSeparator (C)V
m1 getDecimalSeparator ()C
m1 setDecimalSeparator (C)V
m1 getPerMill ()C
m1 setPerMill (C)V
m1 getPercent ()C
m1 setPercent (C)V
m1 getDigit ()C
m1 setDigit (C)V
m1 getPatternSeparator ()C
m1 setPatternSeparator (C)V
m1 getInfinity ()LString;
m1 setInfinity (LString;)V
m1 getNaN ()LString;
m1 setNaN (LString;)V
m1 getMinusSign ()C
m1 setMinusSign (C)V
m1 getCurrencySymbol ()LString;
m1 setCurrencySymbol (LString;)V
m1 getInternationalCurrencySymbol ()LString;
m1 setInternationalCurrencySymbol (LString;)V
m1 getCurrency ()Ljava.util.Currency;
m1 setCurrency (Ljava.util.Currency;)V
m1 getMonetaryDecimalSeparator ()C
m1 setMonetaryDecimalSeparator (C)V
m1 getExponentSeparator ()LString;
m1 setExponentSeparator (LString;)V
m1 getMonetaryGroupingSeparator ()C
m1 setMonetaryGroupingSeparator (C)V
m1 clone ()LObject;
m1 equals (LObject;)Z
m1 hashCode ()I
c1 LObject;
m1 <init> (I)V
m1 <init> (Ljava.text.Format.Field;)V
m1 <init> (Ljava.text.Format.Field;I)V
m1 getFieldAttribute ()Ljava.text.Format.Field;
m1 getField ()I
m1 getBeginIndex ()I
m1 getEndIndex ()I
m1 setBeginIndex (I)V
m1 setEndIndex (I)V
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c401 LObject;Ljava.io.Serializable;LCloneable;
m4 <init> ()V
m11 format (LObject;)LString;
m401 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m401 parseObject (LString;Ljava.text.ParsePosition;)LObject;
m1 parseObject (LString;)LObject; ^java.text.ParseException
m1 clone ()LObject;
c9 Ljava.text.AttributedCharacterIterator.Attribute;
m4 <init> (LString;)V
c11 Ljava.text.Format;
m9 getAvailableLocales ()[Ljava.util.Locale;
m9 getInstance ()Ljava.text.ListFormat;
m9 getInstance (Ljava.util.Locale;Ljava.text.ListFormat.Type;Ljava.text.ListFormat.Style;)Ljava.text.ListFormat;
m9 getInstance ([LString;)Ljava.text.ListFormat;
m1 getLocale ()Ljava.util.Locale;
m1 getPatterns ()[LString;
m1 format (Ljava.util.List<LString;>;)LString;
m1 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 parse (LString;)Ljava.util.List<LString;>; ^java.text.ParseException
m1 parseObject (LString;Ljava.text.ParsePosition;)LObject;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
e4019 LEnum<Ljava.text.ListFormat.Style;>;
f4019 FULL Ljava.text.ListFormat.Style;
f4019 SHORT Ljava.text.ListFormat.Style;
f4019 NARROW Ljava.text.ListFormat.Style;
m9 values ()[Ljava.text.ListFormat.Style;
m9 valueOf (LString;)Ljava.text.ListFormat.Style;
e4019 LEnum<Ljava.text.ListFormat.Type;>;
f4019 STANDARD Ljava.text.ListFormat.Type;
f4019 OR Ljava.text.ListFormat.Type;
f4019 UNIT Ljava.text.ListFormat.Type;
m9 values ()[Ljava.text.ListFormat.Type;
m9 valueOf (LString;)Ljava.text.ListFormat.Type;
c1 Ljava.text.Format;
m1 <init> (LString;)V
m1 <init> (LString;Ljava.util.Locale;)V
m1 setLocale (Ljava.util.Locale;)V
m1 getLocale ()Ljava.util.Locale;
m1 applyPattern (LString;)V
m1 toPattern ()LString;
m1 setFormatsByArgumentIndex ([Ljava.text.Format;)V
m1 setFormats ([Ljava.text.Format;)V
m1 setFormatByArgumentIndex (ILjava.text.Format;)V
m1 setFormat (ILjava.text.Format;)V
m1 getFormatsByArgumentIndex ()[Ljava.text.Format;
m1 getFormats ()[Ljava.text.Format;
m11 format ([LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m89 format (LString;[LObject;)LString;
m11 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m1 parse (LString;Ljava.text.ParsePosition;)[LObject;
m1 parse (LString;)[LObject; ^java.text.ParseException
m1 parseObject (LString;Ljava.text.ParsePosition;)LObject;
m1 clone ()LObject;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c9 Ljava.text.Format.Field;
f19 ARGUMENT Ljava.text.MessageFormat.Field;
m4 <init> (LString;)V
m4 readResolve ()LObject; ^java.io.InvalidObjectException
c11 LObject;
m9 normalize (LCharSequence;Ljava.text.Normalizer.Form;)LString;
m9 isNormalized (LCharSequence;Ljava.text.Normalizer.Form;)Z
e4019 LEnum<Ljava.text.Normalizer.Form;>;
f4019 NFD Ljava.text.Normalizer.Form;
f4019 NFC Ljava.text.Normalizer.Form;
f4019 NFKD Ljava.text.Normalizer.Form;
f4019 NFKC Ljava.text.Normalizer.Form;
m9 values ()[Ljava.text.Normalizer.Form;
m9 valueOf (LString;)Ljava.text.Normalizer.Form;
c401 Ljava.text.Format;
f19 INTEGER_FIELD I =0
f19 FRACTION_FIELD I =1
m4 <init> ()V
m1 format (LObject;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m11 parseObject (LString;Ljava.text.ParsePosition;)LObject;
m11 format (D)LString;
m11 format (J)LString;
m401 format (DLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m401 format (JLStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m401 parse (LString;Ljava.text.ParsePosition;)LNumber;
m1 parse (LString;)LNumber; ^java.text.ParseException
m1 isParseIntegerOnly ()Z
m1 setParseIntegerOnly (Z)V
m1 isStrict ()Z
m1 setStrict (Z)V
m19 getInstance ()Ljava.text.NumberFormat;
m9 getInstance (Ljava.util.Locale;)Ljava.text.NumberFormat;
m19 getNumberInstance ()Ljava.text.NumberFormat;
m9 getNumberInstance (Ljava.util.Locale;)Ljava.text.NumberFormat;
m19 getIntegerInstance ()Ljava.text.NumberFormat;
m9 getIntegerInstance (Ljava.util.Locale;)Ljava.text.NumberFormat;
m19 getCurrencyInstance ()Ljava.text.NumberFormat;
m9 getCurrencyInstance (Ljava.util.Locale;)Ljava.text.NumberFormat;
m19 getPercentInstance ()Ljava.text.NumberFormat;
m9 getPercentInstance (Ljava.util.Locale;)Ljava.text.NumberFormat;
m9 getCompactNumberInstance ()Ljava.text.NumberFormat;
m9 getCompactNumberInstance (Ljava.util.Locale;Ljava.text.NumberFormat.Style;)Ljava.text.NumberFormat;
m9 getAvailableLocales ()[Ljava.util.Locale;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 clone ()LObject;
m1 isGroupingUsed ()Z
m1 setGroupingUsed (Z)V
m1 getMaximumIntegerDigits ()I
m1 setMaximumIntegerDigits (I)V
m1 getMinimumIntegerDigits ()I
m1 setMinimumIntegerDigits (I)V
m1 getMaximumFractionDigits ()I
m1 setMaximumFractionDigits (I)V
m1 getMinimumFractionDigits ()I
m1 setMinimumFractionDigits (I)V
m1 getCurrency ()Ljava.util.Currency;
m1 setCurrency (Ljava.util.Currency;)V
m1 getRoundingMode ()Ljava.math.RoundingMode;
m1 setRoundingMode (Ljava.math.RoundingMode;)V
c9 Ljava.text.Format.Field;
f19 INTEGER Ljava.text.NumberFormat.Field;
f19 FRACTION Ljava.text.NumberFormat.Field;
f19 EXPONENT Ljava.text.NumberFormat.Field;
f19 DECIMAL_SEPARATOR Ljava.text.NumberFormat.Field;
f19 SIGN Ljava.text.NumberFormat.Field;
f19 GROUPING_SEPARATOR Ljava.text.NumberFormat.Field;
f19 EXPONENT_SYMBOL Ljava.text.NumberFormat.Field;
f19 PERCENT Ljava.text.NumberFormat.Field;
f19 PERMILLE Ljava.text.NumberFormat.Field;
f19 CURRENCY Ljava.text.NumberFormat.Field;
f19 EXPONENT_SIGN Ljava.text.NumberFormat.Field;
f19 PREFIX Ljava.text.NumberFormat.Field;
f19 SUFFIX Ljava.text.NumberFormat.Field;
m4 <init> (LString;)V
m4 readResolve ()LObject; ^java.io.InvalidObjectException
e4019 LEnum<Ljava.text.NumberFormat.Style;>;
f4019 SHORT Ljava.text.NumberFormat.Style;
f4019 LONG Ljava.text.NumberFormat.Style;
m9 values ()[Ljava.text.NumberFormat.Style;
m9 valueOf (LString;)Ljava.text.NumberFormat.Style;
c1 LException;
m1 <init> (LString;I)V
m1 getErrorOffset ()I
c1 LObject;
m1 getIndex ()I
m1 setIndex (I)V
m1 <init> (I)V
m1 setErrorIndex (I)V
m1 getErrorIndex ()I
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c1 Ljava.text.Collator;
m1 <init> (LString;)V ^java.text.ParseException
m1 getRules ()LString;
m1 getCollationElementIterator (LString;)Ljava.text.CollationElementIterator;
m1 getCollationElementIterator (Ljava.text.CharacterIterator;)Ljava.text.CollationElementIterator;
m1 compare (LString;LString;)I
m1 getCollationKey (LString;)Ljava.text.CollationKey;
m1 clone ()LObject;
m1 equals (LObject;)Z
m1 hashCode ()I
c1 Ljava.text.DateFormat;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;Ljava.util.Locale;)V
m1 <init> (LString;Ljava.text.DateFormatSymbols;)V
m1 set2DigitYearStart (Ljava.util.Date;)V
m1 get2DigitYearStart ()Ljava.util.Date;
m1 format (Ljava.util.Date;LStringBuffer;Ljava.text.FieldPosition;)LStringBuffer;
m1 formatToCharacterIterator (LObject;)Ljava.text.AttributedCharacterIterator;
m1 parse (LString;Ljava.text.ParsePosition;)Ljava.util.Date;
m1 toPattern ()LString;
m1 toLocalizedPattern ()LString;
m1 applyPattern (LString;)V
m1 applyLocalizedPattern (LString;)V
m1 getDateFormatSymbols ()Ljava.text.DateFormatSymbols;
m1 setDateFormatSymbols (Ljava.text.DateFormatSymbols;)V
m1 clone ()LObject;
m1 hashCode ()I
m1 toString ()LString;
m1 equals (LObject;)Z
c11 LObject;Ljava.text.CharacterIterator;
m1 <init> (LString;)V
m1 <init> (LString;I)V
m1 <init> (LString;III)V
m1 setText (LString;)V
m1 first ()C
m1 last ()C
m1 setIndex (I)C
m1 current ()C
m1 next ()C
m1 previous ()C
m1 getBeginIndex ()I
m1 getEndIndex ()I
m1 getIndex ()I
m1 equals (LObject;)Z
m1 hashCode ()I
m1 clone ()LObject;
