ConsoleHandler 108
ErrorManager 199
FileHandler 353
Filter 63
Formatter 235
Handler 653
Level 660
LogManager 948
LogRecord 967
Logger 3315
LoggingMXBean 186
LoggingPermission 102
MemoryHandler 330
SimpleFormatter 97
SocketHandler 173
StreamHandler 337
XMLFormatter 195

c1 Ljava.util.logging.StreamHandler;
m1 <init> ()V
m1 publish (Ljava.util.logging.LogRecord;)V
m1 close ()V
c1 LObject;
f19 GENERIC_FAILURE I =0
f19 WRITE_FAILURE I =1
f19 FLUSH_FAILURE I =2
f19 CLOSE_FAILURE I =3
f19 OPEN_FAILURE I =4
f19 FORMAT_FAILURE I =5
m1 <init> ()V
m1 error (LString;LException;I)V
c1 Ljava.util.logging.StreamHandler;
m1 <init> ()V ^java.io.IOException
m1 <init> (LString;)V ^java.io.IOException
m1 <init> (LString;Z)V ^java.io.IOException
m1 <init> (LString;II)V ^java.io.IOException
m1 <init> (LString;IIZ)V ^java.io.IOException
m1 <init> (LString;JIZ)V ^java.io.IOException
m1 publish (Ljava.util.logging.LogRecord;)V
m1 close ()V
i601 LObject;
m401 isLoggable (Ljava.util.logging.LogRecord;)Z
c401 LObject;
m4 <init> ()V
m401 format (Ljava.util.logging.LogRecord;)LString;
m1 getHead (Ljava.util.logging.Handler;)LString;
m1 getTail (Ljava.util.logging.Handler;)LString;
m1 formatMessage (Ljava.util.logging.LogRecord;)LString;
c401 LObject;
m4 <init> ()V
m401 publish (Ljava.util.logging.LogRecord;)V
m401 flush ()V
m401 close ()V
m1 setFormatter (Ljava.util.logging.Formatter;)V
m1 getFormatter ()Ljava.util.logging.Formatter;
m1 setEncoding (LString;)V ^java.io.UnsupportedEncodingException
m1 getEncoding ()LString;
m1 setFilter (Ljava.util.logging.Filter;)V
m1 getFilter ()Ljava.util.logging.Filter;
m1 setErrorManager (Ljava.util.logging.ErrorManager;)V
m1 getErrorManager ()Ljava.util.logging.ErrorManager;
m4 reportError (LString;LException;I)V
m1 setLevel (Ljava.util.logging.Level;)V
m1 getLevel ()Ljava.util.logging.Level;
m1 isLoggable (Ljava.util.logging.LogRecord;)Z
c1 LObject;Ljava.io.Serializable;
f19 OFF Ljava.util.logging.Level;
f19 SEVERE Ljava.util.logging.Level;
f19 WARNING Ljava.util.logging.Level;
f19 INFO Ljava.util.logging.Level;
f19 CONFIG Ljava.util.logging.Level;
f19 FINE Ljava.util.logging.Level;
f19 FINER Ljava.util.logging.Level;
f19 FINEST Ljava.util.logging.Level;
f19 ALL Ljava.util.logging.Level;
m4 <init> (LString;I)V
m4 <init> (LString;ILString;)V
m1 getResourceBundleName ()LString;
m1 getName ()LString;
m1 getLocalizedName ()LString;
m11 toString ()LString;
m11 intValue ()I
m9 parse (LString;)Ljava.util.logging.Level; ^java.lang.IllegalArgumentException
m1 equals (LObject;)Z
m1 hashCode ()I
c1 LObject;
f19 LOGGING_MXBEAN_NAME LString; =java.util.logging:type=Logging
m4 <init> ()V
m9 getLogManager ()Ljava.util.logging.LogManager;
m1 addLogger (Ljava.util.logging.Logger;)Z
m1 getLogger (LString;)Ljava.util.logging.Logger;
m1 getLoggerNames ()Ljava.util.Enumeration<LString;>;
m1 readConfiguration ()V ^java.io.IOException
m1 reset ()V
m1 readConfiguration (Ljava.io.InputStream;)V ^java.io.IOException
m1 updateConfiguration (Ljava.util.function.Function<LString;Ljava.util.function.BiFunction<LString;LString;LString;>;>;)V ^java.io.IOException
m1 updateConfiguration (Ljava.io.InputStream;Ljava.util.function.Function<LString;Ljava.util.function.BiFunction<LString;LString;LString;>;>;)V ^java.io.IOException
m1 getProperty (LString;)LString;
m1 checkAccess ()V
m9 getLoggingMXBean ()Ljava.util.logging.LoggingMXBean;
m1 addConfigurationListener (LRunnable;)Ljava.util.logging.LogManager;
m1 removeConfigurationListener (LRunnable;)V
c1 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.util.logging.Level;LString;)V
m1 getLoggerName ()LString;
m1 setLoggerName (LString;)V
m1 getResourceBundle ()Ljava.util.ResourceBundle;
m1 setResourceBundle (Ljava.util.ResourceBundle;)V
m1 getResourceBundleName ()LString;
m1 setResourceBundleName (LString;)V
m1 getLevel ()Ljava.util.logging.Level;
m1 setLevel (Ljava.util.logging.Level;)V
m1 getSequenceNumber ()J
m1 setSequenceNumber (J)V
m1 getSourceClassName ()LString;
m1 setSourceClassName (LString;)V
m1 getSourceMethodName ()LString;
m1 setSourceMethodName (LString;)V
m1 getMessage ()LString;
m1 setMessage (LString;)V
m1 getParameters ()[LObject;
m1 setParameters ([LObject;)V
m1 getThreadID ()I
m1 setThreadID (I)V
m1 getLongThreadID ()J
m1 setLongThreadID (J)Ljava.util.logging.LogRecord;
m1 getMillis ()J
m1 setMillis (J)V
m1 getInstant ()Ljava.time.Instant;
m1 setInstant (Ljava.time.Instant;)V
m1 getThrown ()LThrowable;
m1 setThrown (LThrowable;)V
c1 LObject;
f19 GLOBAL_LOGGER_NAME LString; =global
f19 global Ljava.util.logging.Logger;
m19 getGlobal ()Ljava.util.logging.Logger;
m4 <init> (LString;LString;)V
m9 getLogger (LString;)Ljava.util.logging.Logger;
m9 getLogger (LString;LString;)Ljava.util.logging.Logger;
m9 getAnonymousLogger ()Ljava.util.logging.Logger;
m9 getAnonymousLogger (LString;)Ljava.util.logging.Logger;
m1 getResourceBundle ()Ljava.util.ResourceBundle;
m1 getResourceBundleName ()LString;
m1 setFilter (Ljava.util.logging.Filter;)V
m1 getFilter ()Ljava.util.logging.Filter;
m1 log (Ljava.util.logging.LogRecord;)V
m1 log (Ljava.util.logging.Level;LString;)V
m1 log (Ljava.util.logging.Level;Ljava.util.function.Supplier<LString;>;)V
m1 log (Ljava.util.logging.Level;LString;LObject;)V
m1 log (Ljava.util.logging.Level;LString;[LObject;)V
m1 log (Ljava.util.logging.Level;LString;LThrowable;)V
m1 log (Ljava.util.logging.Level;LThrowable;Ljava.util.function.Supplier<LString;>;)V
m1 logp (Ljava.util.logging.Level;LString;LString;LString;)V
m1 logp (Ljava.util.logging.Level;LString;LString;Ljava.util.function.Supplier<LString;>;)V
m1 logp (Ljava.util.logging.Level;LString;LString;LString;LObject;)V
m1 logp (Ljava.util.logging.Level;LString;LString;LString;[LObject;)V
m1 logp (Ljava.util.logging.Level;LString;LString;LString;LThrowable;)V
m1 logp (Ljava.util.logging.Level;LString;LString;LThrowable;Ljava.util.function.Supplier<LString;>;)V
m1 logrb (Ljava.util.logging.Level;LString;LString;LString;LString;)V
m1 logrb (Ljava.util.logging.Level;LString;LString;LString;LString;LObject;)V
m1 logrb (Ljava.util.logging.Level;LString;LString;LString;LString;[LObject;)V
m81 logrb (Ljava.util.logging.Level;LString;LString;Ljava.util.ResourceBundle;LString;[LObject;)V
m81 logrb (Ljava.util.logging.Level;Ljava.util.ResourceBundle;LString;[LObject;)V
m1 logrb (Ljava.util.logging.Level;LString;LString;LString;LString;LThrowable;)V
m1 logrb (Ljava.util.logging.Level;LString;LString;Ljava.util.ResourceBundle;LString;LThrowable;)V
m1 logrb (Ljava.util.logging.Level;Ljava.util.ResourceBundle;LString;LThrowable;)V
m1 entering (LString;LString;)V
m1 entering (LString;LString;LObject;)V
m1 entering (LString;LString;[LObject;)V
m1 exiting (LString;LString;)V
m1 exiting (LString;LString;LObject;)V
m1 throwing (LString;LString;LThrowable;)V
m1 severe (LString;)V
m1 warning (LString;)V
m1 info (LString;)V
m1 config (LString;)V
m1 fine (LString;)V
m1 finer (LString;)V
m1 finest (LString;)V
m1 severe (Ljava.util.function.Supplier<LString;>;)V
m1 warning (Ljava.util.function.Supplier<LString;>;)V
m1 info (Ljava.util.function.Supplier<LString;>;)V
m1 config (Ljava.util.function.Supplier<LString;>;)V
m1 fine (Ljava.util.function.Supplier<LString;>;)V
m1 finer (Ljava.util.function.Supplier<LString;>;)V
m1 finest (Ljava.util.function.Supplier<LString;>;)V
m1 setLevel (Ljava.util.logging.Level;)V
m1 getLevel ()Ljava.util.logging.Level;
m1 isLoggable (Ljava.util.logging.Level;)Z
m1 getName ()LString;
m1 addHandler (Ljava.util.logging.Handler;)V
m1 removeHandler (Ljava.util.logging.Handler;)V
m1 getHandlers ()[Ljava.util.logging.Handler;
m1 setUseParentHandlers (Z)V
m1 getUseParentHandlers ()Z
m1 setResourceBundle (Ljava.util.ResourceBundle;)V
m1 getParent ()Ljava.util.logging.Logger;
m1 setParent (Ljava.util.logging.Logger;)V
i601 LObject;
m401 getLoggerNames ()Ljava.util.List<LString;>;
m401 getLoggerLevel (LString;)LString;
m401 setLoggerLevel (LString;LString;)V
m401 getParentLoggerName (LString;)LString;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;LString;)V ^java.lang.IllegalArgumentException
c1 Ljava.util.logging.Handler;
m1 <init> ()V
m1 <init> (Ljava.util.logging.Handler;ILjava.util.logging.Level;)V
m1 publish (Ljava.util.logging.LogRecord;)V
m1 push ()V
m1 flush ()V
m1 close ()V
m1 setPushLevel (Ljava.util.logging.Level;)V
m1 getPushLevel ()Ljava.util.logging.Level;
m1 isLoggable (Ljava.util.logging.LogRecord;)Z
c1 Ljava.util.logging.Formatter;
m1 <init> ()V
m1 format (Ljava.util.logging.LogRecord;)LString;
c1 Ljava.util.logging.StreamHandler;
m1 <init> ()V ^java.io.IOException
m1 <init> (LString;I)V ^java.io.IOException
m1 close ()V
m1 publish (Ljava.util.logging.LogRecord;)V
c1 Ljava.util.logging.Handler;
m1 <init> ()V
m1 <init> (Ljava.io.OutputStream;Ljava.util.logging.Formatter;)V
m4 setOutputStream (Ljava.io.OutputStream;)V
m1 setEncoding (LString;)V ^java.io.UnsupportedEncodingException
m1 publish (Ljava.util.logging.LogRecord;)V
m1 isLoggable (Ljava.util.logging.LogRecord;)Z
m1 flush ()V
m1 close ()V
c1 Ljava.util.logging.Formatter;
m1 <init> ()V
m1 format (Ljava.util.logging.LogRecord;)LString;
m1 getHead (Ljava.util.logging.Handler;)LString;
m1 getTail (Ljava.util.logging.Handler;)LString;
