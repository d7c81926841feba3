AbstractChronology 305
ChronoLocalDate 1815
ChronoLocalDateImpl 607
ChronoLocalDateTime 1836
ChronoPeriod 896
ChronoZonedDateTime 2258
Chronology 2140
Era 574
HijrahChronology 1425
HijrahDate 1452
HijrahEra 401
IsoChronology 1306
IsoEra 270
JapaneseChronology 1473
JapaneseDate 1508
JapaneseEra 591
MinguoChronology 1443
MinguoDate 1332
MinguoEra 371
ThaiBuddhistChronology 1533
ThaiBuddhistDate 1422
ThaiBuddhistEra 405

c401 LObject;Ljava.time.chrono.Chronology;
m4 <init> ()V
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.ChronoLocalDate;
m1 compareTo (Ljava.time.chrono.Chronology;)I
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
i601 LObject;Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalAdjuster;LComparable<Ljava.time.chrono.ChronoLocalDate;>;
m9 timeLineOrder ()Ljava.util.Comparator<Ljava.time.chrono.ChronoLocalDate;>;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDate;
m401 getChronology ()Ljava.time.chrono.Chronology;
m10001 getEra ()Ljava.time.chrono.Era;
m10001 isLeapYear ()Z
m401 lengthOfMonth ()I
m10001 lengthOfYear ()I
m10001 isSupported (Ljava.time.temporal.TemporalField;)Z
m10001 isSupported (Ljava.time.temporal.TemporalUnit;)Z
m10001 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.ChronoLocalDate;
m10001 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.ChronoLocalDate;
m10001 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoLocalDate;
m10001 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoLocalDate;
m10001 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoLocalDate;
m10001 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoLocalDate;
m10001 query <R:LObject;>(Ljava.time.temporal.TemporalQuery<TR;>;)TR;
m10001 adjustInto (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m401 until (Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalUnit;)J
m401 until (Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m10001 format (Ljava.time.format.DateTimeFormatter;)LString;
m10001 atTime (Ljava.time.LocalTime;)Ljava.time.chrono.ChronoLocalDateTime<*>;
m10001 toEpochDay ()J
m10001 compareTo (Ljava.time.chrono.ChronoLocalDate;)I
m10001 isAfter (Ljava.time.chrono.ChronoLocalDate;)Z
m10001 isBefore (Ljava.time.chrono.ChronoLocalDate;)Z
m10001 isEqual (Ljava.time.chrono.ChronoLocalDate;)Z
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
c400 <D::Ljava.time.chrono.ChronoLocalDate;>LObject;Ljava.time.chrono.ChronoLocalDate;Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalAdjuster;Ljava.io.Serializable;
m1 with (Ljava.time.temporal.TemporalAdjuster;)TD;
m1 with (Ljava.time.temporal.TemporalField;J)TD;
m1 plus (Ljava.time.temporal.TemporalAmount;)TD;
m1 plus (JLjava.time.temporal.TemporalUnit;)TD;
m1 minus (Ljava.time.temporal.TemporalAmount;)TD;
m1 minus (JLjava.time.temporal.TemporalUnit;)TD;
m1 until (Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalUnit;)J
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
i601 <D::Ljava.time.chrono.ChronoLocalDate;>LObject;Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalAdjuster;LComparable<Ljava.time.chrono.ChronoLocalDateTime<*>;>;
m9 timeLineOrder ()Ljava.util.Comparator<Ljava.time.chrono.ChronoLocalDateTime<*>;>;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<*>;
m10001 getChronology ()Ljava.time.chrono.Chronology;
m401 toLocalDate ()TD;
m401 toLocalTime ()Ljava.time.LocalTime;
m401 isSupported (Ljava.time.temporal.TemporalField;)Z
m10001 isSupported (Ljava.time.temporal.TemporalUnit;)Z
m10001 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m401 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m10001 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m401 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m10001 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m10001 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m10001 query <R:LObject;>(Ljava.time.temporal.TemporalQuery<TR;>;)TR;
m10001 adjustInto (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m10001 format (Ljava.time.format.DateTimeFormatter;)LString;
m401 atZone (Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m10001 toInstant (Ljava.time.ZoneOffset;)Ljava.time.Instant;
m10001 toEpochSecond (Ljava.time.ZoneOffset;)J
m10001 compareTo (Ljava.time.chrono.ChronoLocalDateTime<*>;)I
m10001 isAfter (Ljava.time.chrono.ChronoLocalDateTime<*>;)Z
m10001 isBefore (Ljava.time.chrono.ChronoLocalDateTime<*>;)Z
m10001 isEqual (Ljava.time.chrono.ChronoLocalDateTime<*>;)Z
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
i601 LObject;Ljava.time.temporal.TemporalAmount;
m9 between (Ljava.time.chrono.ChronoLocalDate;Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m401 get (Ljava.time.temporal.TemporalUnit;)J
m401 getUnits ()Ljava.util.List<Ljava.time.temporal.TemporalUnit;>;
m401 getChronology ()Ljava.time.chrono.Chronology;
m10001 isZero ()Z
m10001 isNegative ()Z
m401 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoPeriod;
m401 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoPeriod;
m401 multipliedBy (I)Ljava.time.chrono.ChronoPeriod;
m10001 negated ()Ljava.time.chrono.ChronoPeriod;
m401 normalized ()Ljava.time.chrono.ChronoPeriod;
m401 addTo (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m401 subtractFrom (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
i601 <D::Ljava.time.chrono.ChronoLocalDate;>LObject;Ljava.time.temporal.Temporal;LComparable<Ljava.time.chrono.ChronoZonedDateTime<*>;>;
m9 timeLineOrder ()Ljava.util.Comparator<Ljava.time.chrono.ChronoZonedDateTime<*>;>;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<*>;
m10001 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m10001 get (Ljava.time.temporal.TemporalField;)I
m10001 getLong (Ljava.time.temporal.TemporalField;)J
m10001 toLocalDate ()TD;
m10001 toLocalTime ()Ljava.time.LocalTime;
m401 toLocalDateTime ()Ljava.time.chrono.ChronoLocalDateTime<TD;>;
m10001 getChronology ()Ljava.time.chrono.Chronology;
m401 getOffset ()Ljava.time.ZoneOffset;
m401 getZone ()Ljava.time.ZoneId;
m401 withEarlierOffsetAtOverlap ()Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 withLaterOffsetAtOverlap ()Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 withZoneSameLocal (Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 withZoneSameInstant (Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 isSupported (Ljava.time.temporal.TemporalField;)Z
m10001 isSupported (Ljava.time.temporal.TemporalUnit;)Z
m10001 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m10001 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m401 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m10001 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m10001 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ChronoZonedDateTime<TD;>;
m10001 query <R:LObject;>(Ljava.time.temporal.TemporalQuery<TR;>;)TR;
m10001 format (Ljava.time.format.DateTimeFormatter;)LString;
m10001 toInstant ()Ljava.time.Instant;
m10001 toEpochSecond ()J
m10001 compareTo (Ljava.time.chrono.ChronoZonedDateTime<*>;)I
m10001 isBefore (Ljava.time.chrono.ChronoZonedDateTime<*>;)Z
m10001 isAfter (Ljava.time.chrono.ChronoZonedDateTime<*>;)Z
m10001 isEqual (Ljava.time.chrono.ChronoZonedDateTime<*>;)Z
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
i601 LObject;LComparable<Ljava.time.chrono.Chronology;>;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.Chronology;
m9 ofLocale (Ljava.util.Locale;)Ljava.time.chrono.Chronology;
m9 of (LString;)Ljava.time.chrono.Chronology;
m9 getAvailableChronologies ()Ljava.util.Set<Ljava.time.chrono.Chronology;>;
m401 getId ()LString;
m401 getCalendarType ()LString;
m10001 date (Ljava.time.chrono.Era;III)Ljava.time.chrono.ChronoLocalDate;
m401 date (III)Ljava.time.chrono.ChronoLocalDate;
m10001 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.chrono.ChronoLocalDate;
m401 dateYearDay (II)Ljava.time.chrono.ChronoLocalDate;
m401 dateEpochDay (J)Ljava.time.chrono.ChronoLocalDate;
m10001 dateNow ()Ljava.time.chrono.ChronoLocalDate;
m10001 dateNow (Ljava.time.ZoneId;)Ljava.time.chrono.ChronoLocalDate;
m10001 dateNow (Ljava.time.Clock;)Ljava.time.chrono.ChronoLocalDate;
m401 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDate;
m10001 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<+Ljava.time.chrono.ChronoLocalDate;>;
m10001 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<+Ljava.time.chrono.ChronoLocalDate;>;
m10001 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<+Ljava.time.chrono.ChronoLocalDate;>;
m401 isLeapYear (J)Z
m401 prolepticYear (Ljava.time.chrono.Era;I)I
m401 eraOf (I)Ljava.time.chrono.Era;
m401 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m401 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m10001 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
m401 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.ChronoLocalDate;
m10001 period (III)Ljava.time.chrono.ChronoPeriod;
m10001 epochSecond (IIIIIILjava.time.ZoneOffset;)J
m10001 epochSecond (Ljava.time.chrono.Era;IIIIIILjava.time.ZoneOffset;)J
m10001 isIsoBased ()Z
m401 compareTo (Ljava.time.chrono.Chronology;)I
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
i601 LObject;Ljava.time.temporal.TemporalAccessor;Ljava.time.temporal.TemporalAdjuster;
m401 getValue ()I
m10001 isSupported (Ljava.time.temporal.TemporalField;)Z
m10001 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m10001 get (Ljava.time.temporal.TemporalField;)I
m10001 getLong (Ljava.time.temporal.TemporalField;)J
m10001 query <R:LObject;>(Ljava.time.temporal.TemporalQuery<TR;>;)TR;
m10001 adjustInto (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m10001 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
c11 Ljava.time.chrono.AbstractChronology;Ljava.io.Serializable;
f19 INSTANCE Ljava.time.chrono.HijrahChronology;
m1 getId ()LString;
m1 getCalendarType ()LString;
m1 date (Ljava.time.chrono.Era;III)Ljava.time.chrono.HijrahDate;
m1 date (III)Ljava.time.chrono.HijrahDate;
m1 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.chrono.HijrahDate;
m1 dateYearDay (II)Ljava.time.chrono.HijrahDate;
m1 dateEpochDay (J)Ljava.time.chrono.HijrahDate;
m1 dateNow ()Ljava.time.chrono.HijrahDate;
m1 dateNow (Ljava.time.ZoneId;)Ljava.time.chrono.HijrahDate;
m1 dateNow (Ljava.time.Clock;)Ljava.time.chrono.HijrahDate;
m1 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.HijrahDate;
m1 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.HijrahDate;>;
m1 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.HijrahDate;>;
m1 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.HijrahDate;>;
m1 isLeapYear (J)Z
m1 prolepticYear (Ljava.time.chrono.Era;I)I
m1 eraOf (I)Ljava.time.chrono.HijrahEra;
m1 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m1 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.HijrahDate;
c11 Ljava.time.chrono.ChronoLocalDateImpl<Ljava.time.chrono.HijrahDate;>;Ljava.time.chrono.ChronoLocalDate;Ljava.io.Serializable;
m9 now ()Ljava.time.chrono.HijrahDate;
m9 now (Ljava.time.ZoneId;)Ljava.time.chrono.HijrahDate;
m9 now (Ljava.time.Clock;)Ljava.time.chrono.HijrahDate;
m9 of (III)Ljava.time.chrono.HijrahDate;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.HijrahDate;
m1 getChronology ()Ljava.time.chrono.HijrahChronology;
m1 getEra ()Ljava.time.chrono.HijrahEra;
m1 lengthOfMonth ()I
m1 lengthOfYear ()I
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 getLong (Ljava.time.temporal.TemporalField;)J
m1 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.HijrahDate;
m1 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.HijrahDate;
m1 withVariant (Ljava.time.chrono.HijrahChronology;)Ljava.time.chrono.HijrahDate;
m1 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.HijrahDate;
m1 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.HijrahDate;
m1 toEpochDay ()J
m1 isLeapYear ()Z
m1 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.HijrahDate;
m1 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.HijrahDate;
m11 atTime (Ljava.time.LocalTime;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.HijrahDate;>;
m1 until (Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m1 equals (LObject;)Z
m1 hashCode ()I
e4011 LEnum<Ljava.time.chrono.HijrahEra;>;Ljava.time.chrono.Era;
f4019 AH Ljava.time.chrono.HijrahEra;
m9 values ()[Ljava.time.chrono.HijrahEra;
m9 valueOf (LString;)Ljava.time.chrono.HijrahEra;
m9 of (I)Ljava.time.chrono.HijrahEra;
m1 getValue ()I
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
c11 Ljava.time.chrono.AbstractChronology;Ljava.io.Serializable;
f19 INSTANCE Ljava.time.chrono.IsoChronology;
m1 getId ()LString;
m1 getCalendarType ()LString;
m1 date (Ljava.time.chrono.Era;III)Ljava.time.LocalDate;
m1 date (III)Ljava.time.LocalDate;
m1 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.LocalDate;
m1 dateYearDay (II)Ljava.time.LocalDate;
m1 dateEpochDay (J)Ljava.time.LocalDate;
m1 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.LocalDate;
m1 epochSecond (IIIIIILjava.time.ZoneOffset;)J
m1 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.LocalDateTime;
m1 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.ZonedDateTime;
m1 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.ZonedDateTime;
m1 dateNow ()Ljava.time.LocalDate;
m1 dateNow (Ljava.time.ZoneId;)Ljava.time.LocalDate;
m1 dateNow (Ljava.time.Clock;)Ljava.time.LocalDate;
m1 isLeapYear (J)Z
m1 prolepticYear (Ljava.time.chrono.Era;I)I
m1 eraOf (I)Ljava.time.chrono.IsoEra;
m1 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.LocalDate;
m1 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m1 period (III)Ljava.time.Period;
m1 isIsoBased ()Z
e4011 LEnum<Ljava.time.chrono.IsoEra;>;Ljava.time.chrono.Era;
f4019 BCE Ljava.time.chrono.IsoEra;
f4019 CE Ljava.time.chrono.IsoEra;
m9 values ()[Ljava.time.chrono.IsoEra;
m9 valueOf (LString;)Ljava.time.chrono.IsoEra;
m9 of (I)Ljava.time.chrono.IsoEra;
m1 getValue ()I
c11 Ljava.time.chrono.AbstractChronology;Ljava.io.Serializable;
f19 INSTANCE Ljava.time.chrono.JapaneseChronology;
m1 getId ()LString;
m1 getCalendarType ()LString;
m1 date (Ljava.time.chrono.Era;III)Ljava.time.chrono.JapaneseDate;
m1 date (III)Ljava.time.chrono.JapaneseDate;
m1 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.chrono.JapaneseDate;
m1 dateYearDay (II)Ljava.time.chrono.JapaneseDate;
m1 dateEpochDay (J)Ljava.time.chrono.JapaneseDate;
m1 dateNow ()Ljava.time.chrono.JapaneseDate;
m1 dateNow (Ljava.time.ZoneId;)Ljava.time.chrono.JapaneseDate;
m1 dateNow (Ljava.time.Clock;)Ljava.time.chrono.JapaneseDate;
m1 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.JapaneseDate;
m1 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.JapaneseDate;>;
m1 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.JapaneseDate;>;
m1 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.JapaneseDate;>;
m1 isLeapYear (J)Z
m1 prolepticYear (Ljava.time.chrono.Era;I)I
m1 eraOf (I)Ljava.time.chrono.JapaneseEra;
m1 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m1 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.JapaneseDate;
m1 isIsoBased ()Z
c11 Ljava.time.chrono.ChronoLocalDateImpl<Ljava.time.chrono.JapaneseDate;>;Ljava.time.chrono.ChronoLocalDate;Ljava.io.Serializable;
m9 now ()Ljava.time.chrono.JapaneseDate;
m9 now (Ljava.time.ZoneId;)Ljava.time.chrono.JapaneseDate;
m9 now (Ljava.time.Clock;)Ljava.time.chrono.JapaneseDate;
m9 of (Ljava.time.chrono.JapaneseEra;III)Ljava.time.chrono.JapaneseDate;
m9 of (III)Ljava.time.chrono.JapaneseDate;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.JapaneseDate;
m1 getChronology ()Ljava.time.chrono.JapaneseChronology;
m1 getEra ()Ljava.time.chrono.JapaneseEra;
m1 lengthOfMonth ()I
m1 lengthOfYear ()I
m1 isSupported (Ljava.time.temporal.TemporalField;)Z
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 getLong (Ljava.time.temporal.TemporalField;)J
m1 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.JapaneseDate;
m1 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.JapaneseDate;
m1 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.JapaneseDate;
m1 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.JapaneseDate;
m1 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.JapaneseDate;
m1 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.JapaneseDate;
m11 atTime (Ljava.time.LocalTime;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.JapaneseDate;>;
m1 until (Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m1 toEpochDay ()J
m1 equals (LObject;)Z
m1 hashCode ()I
c11 LObject;Ljava.time.chrono.Era;Ljava.io.Serializable;
f19 MEIJI Ljava.time.chrono.JapaneseEra;
f19 TAISHO Ljava.time.chrono.JapaneseEra;
f19 SHOWA Ljava.time.chrono.JapaneseEra;
f19 HEISEI Ljava.time.chrono.JapaneseEra;
f19 REIWA Ljava.time.chrono.JapaneseEra;
m9 of (I)Ljava.time.chrono.JapaneseEra;
m9 valueOf (LString;)Ljava.time.chrono.JapaneseEra;
m9 values ()[Ljava.time.chrono.JapaneseEra;
m1 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
m1 getValue ()I
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 toString ()LString;
c11 Ljava.time.chrono.AbstractChronology;Ljava.io.Serializable;
f19 INSTANCE Ljava.time.chrono.MinguoChronology;
m1 getId ()LString;
m1 getCalendarType ()LString;
m1 date (Ljava.time.chrono.Era;III)Ljava.time.chrono.MinguoDate;
m1 date (III)Ljava.time.chrono.MinguoDate;
m1 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.chrono.MinguoDate;
m1 dateYearDay (II)Ljava.time.chrono.MinguoDate;
m1 dateEpochDay (J)Ljava.time.chrono.MinguoDate;
m1 dateNow ()Ljava.time.chrono.MinguoDate;
m1 dateNow (Ljava.time.ZoneId;)Ljava.time.chrono.MinguoDate;
m1 dateNow (Ljava.time.Clock;)Ljava.time.chrono.MinguoDate;
m1 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.MinguoDate;
m1 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.MinguoDate;>;
m1 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.MinguoDate;>;
m1 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.MinguoDate;>;
m1 isLeapYear (J)Z
m1 prolepticYear (Ljava.time.chrono.Era;I)I
m1 eraOf (I)Ljava.time.chrono.MinguoEra;
m1 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m1 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.MinguoDate;
m1 isIsoBased ()Z
c11 Ljava.time.chrono.ChronoLocalDateImpl<Ljava.time.chrono.MinguoDate;>;Ljava.time.chrono.ChronoLocalDate;Ljava.io.Serializable;
m9 now ()Ljava.time.chrono.MinguoDate;
m9 now (Ljava.time.ZoneId;)Ljava.time.chrono.MinguoDate;
m9 now (Ljava.time.Clock;)Ljava.time.chrono.MinguoDate;
m9 of (III)Ljava.time.chrono.MinguoDate;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.MinguoDate;
m1 getChronology ()Ljava.time.chrono.MinguoChronology;
m1 getEra ()Ljava.time.chrono.MinguoEra;
m1 lengthOfMonth ()I
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 getLong (Ljava.time.temporal.TemporalField;)J
m1 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.MinguoDate;
m1 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.MinguoDate;
m1 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.MinguoDate;
m1 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.MinguoDate;
m1 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.MinguoDate;
m1 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.MinguoDate;
m11 atTime (Ljava.time.LocalTime;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.MinguoDate;>;
m1 until (Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m1 toEpochDay ()J
m1 equals (LObject;)Z
m1 hashCode ()I
e4011 LEnum<Ljava.time.chrono.MinguoEra;>;Ljava.time.chrono.Era;
f4019 BEFORE_ROC Ljava.time.chrono.MinguoEra;
f4019 ROC Ljava.time.chrono.MinguoEra;
m9 values ()[Ljava.time.chrono.MinguoEra;
m9 valueOf (LString;)Ljava.time.chrono.MinguoEra;
m9 of (I)Ljava.time.chrono.MinguoEra;
m1 getValue ()I
m1 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
c11 Ljava.time.chrono.AbstractChronology;Ljava.io.Serializable;
f19 INSTANCE Ljava.time.chrono.ThaiBuddhistChronology;
m1 getId ()LString;
m1 getCalendarType ()LString;
m1 date (Ljava.time.chrono.Era;III)Ljava.time.chrono.ThaiBuddhistDate;
m1 date (III)Ljava.time.chrono.ThaiBuddhistDate;
m1 dateYearDay (Ljava.time.chrono.Era;II)Ljava.time.chrono.ThaiBuddhistDate;
m1 dateYearDay (II)Ljava.time.chrono.ThaiBuddhistDate;
m1 dateEpochDay (J)Ljava.time.chrono.ThaiBuddhistDate;
m1 dateNow ()Ljava.time.chrono.ThaiBuddhistDate;
m1 dateNow (Ljava.time.ZoneId;)Ljava.time.chrono.ThaiBuddhistDate;
m1 dateNow (Ljava.time.Clock;)Ljava.time.chrono.ThaiBuddhistDate;
m1 date (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ThaiBuddhistDate;
m1 localDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.ThaiBuddhistDate;>;
m1 zonedDateTime (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.ThaiBuddhistDate;>;
m1 zonedDateTime (Ljava.time.Instant;Ljava.time.ZoneId;)Ljava.time.chrono.ChronoZonedDateTime<Ljava.time.chrono.ThaiBuddhistDate;>;
m1 isLeapYear (J)Z
m1 prolepticYear (Ljava.time.chrono.Era;I)I
m1 eraOf (I)Ljava.time.chrono.ThaiBuddhistEra;
m1 eras ()Ljava.util.List<Ljava.time.chrono.Era;>;
m1 range (Ljava.time.temporal.ChronoField;)Ljava.time.temporal.ValueRange;
m1 resolveDate (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.format.ResolverStyle;)Ljava.time.chrono.ThaiBuddhistDate;
m1 isIsoBased ()Z
c11 Ljava.time.chrono.ChronoLocalDateImpl<Ljava.time.chrono.ThaiBuddhistDate;>;Ljava.time.chrono.ChronoLocalDate;Ljava.io.Serializable;
m9 now ()Ljava.time.chrono.ThaiBuddhistDate;
m9 now (Ljava.time.ZoneId;)Ljava.time.chrono.ThaiBuddhistDate;
m9 now (Ljava.time.Clock;)Ljava.time.chrono.ThaiBuddhistDate;
m9 of (III)Ljava.time.chrono.ThaiBuddhistDate;
m9 from (Ljava.time.temporal.TemporalAccessor;)Ljava.time.chrono.ThaiBuddhistDate;
m1 getChronology ()Ljava.time.chrono.ThaiBuddhistChronology;
m1 getEra ()Ljava.time.chrono.ThaiBuddhistEra;
m1 lengthOfMonth ()I
m1 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m1 getLong (Ljava.time.temporal.TemporalField;)J
m1 with (Ljava.time.temporal.TemporalField;J)Ljava.time.chrono.ThaiBuddhistDate;
m1 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.chrono.ThaiBuddhistDate;
m1 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ThaiBuddhistDate;
m1 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.chrono.ThaiBuddhistDate;
m1 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ThaiBuddhistDate;
m1 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.chrono.ThaiBuddhistDate;
m11 atTime (Ljava.time.LocalTime;)Ljava.time.chrono.ChronoLocalDateTime<Ljava.time.chrono.ThaiBuddhistDate;>;
m1 until (Ljava.time.chrono.ChronoLocalDate;)Ljava.time.chrono.ChronoPeriod;
m1 toEpochDay ()J
m1 equals (LObject;)Z
m1 hashCode ()I
e4011 LEnum<Ljava.time.chrono.ThaiBuddhistEra;>;Ljava.time.chrono.Era;
f4019 BEFORE_BE Ljava.time.chrono.ThaiBuddhistEra;
f4019 BE Ljava.time.chrono.ThaiBuddhistEra;
m9 values ()[Ljava.time.chrono.ThaiBuddhistEra;
m9 valueOf (LString;)Ljava.time.chrono.ThaiBuddhistEra;
m9 of (I)Ljava.time.chrono.ThaiBuddhistEra;
m1 getValue ()I
m1 getDisplayName (Ljava.time.format.TextStyle;Ljava.util.Locale;)LString;
