ChronoField 2361
ChronoUnit 1204
IsoFields 347
JulianFields 170
Temporal 654
TemporalAccessor 320
TemporalAdjuster 91
TemporalAdjusters 1016
TemporalAmount 279
TemporalField 730
TemporalQueries 529
TemporalQuery 84
TemporalUnit 334
UnsupportedTemporalTypeException 88
ValueRange 509
WeekFields 705

e4011 LEnum<Ljava.time.temporal.ChronoField;>;Ljava.time.temporal.TemporalField;
f4019 NANO_OF_SECOND Ljava.time.temporal.ChronoField;
f4019 NANO_OF_DAY Ljava.time.temporal.ChronoField;
f4019 MICRO_OF_SECOND Ljava.time.temporal.ChronoField;
f4019 MICRO_OF_DAY Ljava.time.temporal.ChronoField;
f4019 MILLI_OF_SECOND Ljava.time.temporal.ChronoField;
f4019 MILLI_OF_DAY Ljava.time.temporal.ChronoField;
f4019 SECOND_OF_MINUTE Ljava.time.temporal.ChronoField;
f4019 SECOND_OF_DAY Ljava.time.temporal.ChronoField;
f4019 MINUTE_OF_HOUR Ljava.time.temporal.ChronoField;
f4019 MINUTE_OF_DAY Ljava.time.temporal.ChronoField;
f4019 HOUR_OF_AMPM Ljava.time.temporal.ChronoField;
f4019 CLOCK_HOUR_OF_AMPM Ljava.time.temporal.ChronoField;
f4019 HOUR_OF_DAY Ljava.time.temporal.ChronoField;
f4019 CLOCK_HOUR_OF_DAY Ljava.time.temporal.ChronoField;
f4019 AMPM_OF_DAY Ljava.time.temporal.ChronoField;
f4019 DAY_OF_WEEK Ljava.time.temporal.ChronoField;
f4019 ALIGNED_DAY_OF_WEEK_IN_MONTH Ljava.time.temporal.ChronoField;
f4019 ALIGNED_DAY_OF_WEEK_IN_YEAR Ljava.time.temporal.ChronoField;
f4019 DAY_OF_MONTH Ljava.time.temporal.ChronoField;
f4019 DAY_OF_YEAR Ljava.time.temporal.ChronoField;
f4019 EPOCH_DAY Ljava.time.temporal.ChronoField;
f4019 ALIGNED_WEEK_OF_MONTH Ljava.time.temporal.ChronoField;
f4019 ALIGNED_WEEK_OF_YEAR Ljava.time.temporal.ChronoField;
f4019 MONTH_OF_YEAR Ljava.time.temporal.ChronoField;
f4019 PROLEPTIC_MONTH Ljava.time.temporal.ChronoField;
f4019 YEAR_OF_ERA Ljava.time.temporal.ChronoField;
f4019 YEAR Ljava.time.temporal.ChronoField;
f4019 ERA Ljava.time.temporal.ChronoField;
f4019 INSTANT_SECONDS Ljava.time.temporal.ChronoField;
f4019 OFFSET_SECONDS Ljava.time.temporal.ChronoField;
m9 values ()[Ljava.time.temporal.ChronoField;
m9 valueOf (LString;)Ljava.time.temporal.ChronoField;
m1 getDisplayName (Ljava.util.Locale;)LString;
m1 getBaseUnit ()Ljava.time.temporal.TemporalUnit;
m1 getRangeUnit ()Ljava.time.temporal.TemporalUnit;
m1 range ()Ljava.time.temporal.ValueRange;
m1 isDateBased ()Z
m1 isTimeBased ()Z
m1 checkValidValue (J)J
m1 checkValidIntValue (J)I
m1 isSupportedBy (Ljava.time.temporal.TemporalAccessor;)Z
m1 rangeRefinedBy (Ljava.time.temporal.TemporalAccessor;)Ljava.time.temporal.ValueRange;
m1 getFrom (Ljava.time.temporal.TemporalAccessor;)J
m1 adjustInto <R::Ljava.time.temporal.Temporal;>(TR;J)TR;
m1 toString ()LString;
e4011 LEnum<Ljava.time.temporal.ChronoUnit;>;Ljava.time.temporal.TemporalUnit;
f4019 NANOS Ljava.time.temporal.ChronoUnit;
f4019 MICROS Ljava.time.temporal.ChronoUnit;
f4019 MILLIS Ljava.time.temporal.ChronoUnit;
f4019 SECONDS Ljava.time.temporal.ChronoUnit;
f4019 MINUTES Ljava.time.temporal.ChronoUnit;
f4019 HOURS Ljava.time.temporal.ChronoUnit;
f4019 HALF_DAYS Ljava.time.temporal.ChronoUnit;
f4019 DAYS Ljava.time.temporal.ChronoUnit;
f4019 WEEKS Ljava.time.temporal.ChronoUnit;
f4019 MONTHS Ljava.time.temporal.ChronoUnit;
f4019 YEARS Ljava.time.temporal.ChronoUnit;
f4019 DECADES Ljava.time.temporal.ChronoUnit;
f4019 CENTURIES Ljava.time.temporal.ChronoUnit;
f4019 MILLENNIA Ljava.time.temporal.ChronoUnit;
f4019 ERAS Ljava.time.temporal.ChronoUnit;
f4019 FOREVER Ljava.time.temporal.ChronoUnit;
m9 values ()[Ljava.time.temporal.ChronoUnit;
m9 valueOf (LString;)Ljava.time.temporal.ChronoUnit;
m1 getDuration ()Ljava.time.Duration;
m1 isDurationEstimated ()Z
m1 isDateBased ()Z
m1 isTimeBased ()Z
m1 isSupportedBy (Ljava.time.temporal.Temporal;)Z
m1 addTo <R::Ljava.time.temporal.Temporal;>(TR;J)TR;
m1 between (Ljava.time.temporal.Temporal;Ljava.time.temporal.Temporal;)J
m1 toString ()LString;
c11 LObject;
f19 DAY_OF_QUARTER Ljava.time.temporal.TemporalField;
f19 QUARTER_OF_YEAR Ljava.time.temporal.TemporalField;
f19 WEEK_OF_WEEK_BASED_YEAR Ljava.time.temporal.TemporalField;
f19 WEEK_BASED_YEAR Ljava.time.temporal.TemporalField;
f19 WEEK_BASED_YEARS Ljava.time.temporal.TemporalUnit;
f19 QUARTER_YEARS Ljava.time.temporal.TemporalUnit;
c11 LObject;
f19 JULIAN_DAY Ljava.time.temporal.TemporalField;
f19 MODIFIED_JULIAN_DAY Ljava.time.temporal.TemporalField;
f19 RATA_DIE Ljava.time.temporal.TemporalField;
i601 LObject;Ljava.time.temporal.TemporalAccessor;
m401 isSupported (Ljava.time.temporal.TemporalUnit;)Z
m10001 with (Ljava.time.temporal.TemporalAdjuster;)Ljava.time.temporal.Temporal;
m401 with (Ljava.time.temporal.TemporalField;J)Ljava.time.temporal.Temporal;
m10001 plus (Ljava.time.temporal.TemporalAmount;)Ljava.time.temporal.Temporal;
m401 plus (JLjava.time.temporal.TemporalUnit;)Ljava.time.temporal.Temporal;
m10001 minus (Ljava.time.temporal.TemporalAmount;)Ljava.time.temporal.Temporal;
m10001 minus (JLjava.time.temporal.TemporalUnit;)Ljava.time.temporal.Temporal;
m401 until (Ljava.time.temporal.Temporal;Ljava.time.temporal.TemporalUnit;)J
i601 LObject;
m401 isSupported (Ljava.time.temporal.TemporalField;)Z
m10001 range (Ljava.time.temporal.TemporalField;)Ljava.time.temporal.ValueRange;
m10001 get (Ljava.time.temporal.TemporalField;)I
m401 getLong (Ljava.time.temporal.TemporalField;)J
m10001 query <R:LObject;>(Ljava.time.temporal.TemporalQuery<TR;>;)TR;
i601 LObject;
m401 adjustInto (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
c11 LObject;
m9 ofDateAdjuster (Ljava.util.function.UnaryOperator<Ljava.time.LocalDate;>;)Ljava.time.temporal.TemporalAdjuster;
m9 firstDayOfMonth ()Ljava.time.temporal.TemporalAdjuster;
m9 lastDayOfMonth ()Ljava.time.temporal.TemporalAdjuster;
m9 firstDayOfNextMonth ()Ljava.time.temporal.TemporalAdjuster;
m9 firstDayOfYear ()Ljava.time.temporal.TemporalAdjuster;
m9 lastDayOfYear ()Ljava.time.temporal.TemporalAdjuster;
m9 firstDayOfNextYear ()Ljava.time.temporal.TemporalAdjuster;
m9 firstInMonth (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 lastInMonth (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 dayOfWeekInMonth (ILjava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 next (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 nextOrSame (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 previous (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
m9 previousOrSame (Ljava.time.DayOfWeek;)Ljava.time.temporal.TemporalAdjuster;
i601 LObject;
m401 get (Ljava.time.temporal.TemporalUnit;)J
m401 getUnits ()Ljava.util.List<Ljava.time.temporal.TemporalUnit;>;
m401 addTo (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
m401 subtractFrom (Ljava.time.temporal.Temporal;)Ljava.time.temporal.Temporal;
i601 LObject;
m10001 getDisplayName (Ljava.util.Locale;)LString;
m401 getBaseUnit ()Ljava.time.temporal.TemporalUnit;
m401 getRangeUnit ()Ljava.time.temporal.TemporalUnit;
m401 range ()Ljava.time.temporal.ValueRange;
m401 isDateBased ()Z
m401 isTimeBased ()Z
m401 isSupportedBy (Ljava.time.temporal.TemporalAccessor;)Z
m401 rangeRefinedBy (Ljava.time.temporal.TemporalAccessor;)Ljava.time.temporal.ValueRange;
m401 getFrom (Ljava.time.temporal.TemporalAccessor;)J
m401 adjustInto <R::Ljava.time.temporal.Temporal;>(TR;J)TR;
m10001 resolve (Ljava.util.Map<Ljava.time.temporal.TemporalField;LLong;>;Ljava.time.temporal.TemporalAccessor;Ljava.time.format.ResolverStyle;)Ljava.time.temporal.TemporalAccessor;
m401 toString ()LString;
c11 LObject;
m9 zoneId ()Ljava.time.temporal.TemporalQuery<Ljava.time.ZoneId;>;
m9 chronology ()Ljava.time.temporal.TemporalQuery<Ljava.time.chrono.Chronology;>;
m9 precision ()Ljava.time.temporal.TemporalQuery<Ljava.time.temporal.TemporalUnit;>;
m9 zone ()Ljava.time.temporal.TemporalQuery<Ljava.time.ZoneId;>;
m9 offset ()Ljava.time.temporal.TemporalQuery<Ljava.time.ZoneOffset;>;
m9 localDate ()Ljava.time.temporal.TemporalQuery<Ljava.time.LocalDate;>;
m9 localTime ()Ljava.time.temporal.TemporalQuery<Ljava.time.LocalTime;>;
i601 <R:LObject;>LObject;
m401 queryFrom (Ljava.time.temporal.TemporalAccessor;)TR;
i601 LObject;
m401 getDuration ()Ljava.time.Duration;
m401 isDurationEstimated ()Z
m401 isDateBased ()Z
m401 isTimeBased ()Z
m10001 isSupportedBy (Ljava.time.temporal.Temporal;)Z
m401 addTo <R::Ljava.time.temporal.Temporal;>(TR;J)TR;
m401 between (Ljava.time.temporal.Temporal;Ljava.time.temporal.Temporal;)J
m401 toString ()LString;
c1 Ljava.time.DateTimeException;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c11 LObject;Ljava.io.Serializable;
m9 of (JJ)Ljava.time.temporal.ValueRange;
m9 of (JJJ)Ljava.time.temporal.ValueRange;
m9 of (JJJJ)Ljava.time.temporal.ValueRange;
m1 isFixed ()Z
m1 getMinimum ()J
m1 getLargestMinimum ()J
m1 getSmallestMaximum ()J
m1 getMaximum ()J
m1 isIntValue ()Z
m1 isValidValue (J)Z
m1 isValidIntValue (J)Z
m1 checkValidValue (JLjava.time.temporal.TemporalField;)J
m1 checkValidIntValue (JLjava.time.temporal.TemporalField;)I
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c11 LObject;Ljava.io.Serializable;
f19 ISO Ljava.time.temporal.WeekFields;
f19 SUNDAY_START Ljava.time.temporal.WeekFields;
f19 WEEK_BASED_YEARS Ljava.time.temporal.TemporalUnit;
m9 of (Ljava.util.Locale;)Ljava.time.temporal.WeekFields;
m9 of (Ljava.time.DayOfWeek;I)Ljava.time.temporal.WeekFields;
m1 getFirstDayOfWeek ()Ljava.time.DayOfWeek;
m1 getMinimalDaysInFirstWeek ()I
m1 dayOfWeek ()Ljava.time.temporal.TemporalField;
m1 weekOfMonth ()Ljava.time.temporal.TemporalField;
m1 weekOfYear ()Ljava.time.temporal.TemporalField;
m1 weekOfWeekBasedYear ()Ljava.time.temporal.TemporalField;
m1 weekBasedYear ()Ljava.time.temporal.TemporalField;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
