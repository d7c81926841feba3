CharacterCodingException 39
Charset 941
CharsetDecoder 1289
CharsetEncoder 1296
CoderMalfunctionError 36
CoderResult 408
CodingErrorAction 181
IllegalCharsetNameException 81
MalformedInputException 109
StandardCharsets 368
UnmappableCharacterException 109
UnsupportedCharsetException 81

c1 Ljava.io.IOException;
m1 <init> ()V
c401 LObject;LComparable<Ljava.nio.charset.Charset;>;
m9 isSupported (LString;)Z
m9 forName (LString;)Ljava.nio.charset.Charset;
m9 forName (LString;Ljava.nio.charset.Charset;)Ljava.nio.charset.Charset;
m9 availableCharsets ()Ljava.util.SortedMap<LString;Ljava.nio.charset.Charset;>;
m9 defaultCharset ()Ljava.nio.charset.Charset;
m4 <init> (LString;[LString;)V
m11 name ()LString;
m11 aliases ()Ljava.util.Set<LString;>;
m1 displayName ()LString;
m11 isRegistered ()Z
m1 displayName (Ljava.util.Locale;)LString;
m401 contains (Ljava.nio.charset.Charset;)Z
m401 newDecoder ()Ljava.nio.charset.CharsetDecoder;
m401 newEncoder ()Ljava.nio.charset.CharsetEncoder;
m1 canEncode ()Z
m11 decode (Ljava.nio.ByteBuffer;)Ljava.nio.CharBuffer;
m11 encode (Ljava.nio.CharBuffer;)Ljava.nio.ByteBuffer;
m11 encode (LString;)Ljava.nio.ByteBuffer;
m11 compareTo (Ljava.nio.charset.Charset;)I
m11 hashCode ()I
m11 equals (LObject;)Z
m11 toString ()LString;
c401 LObject;
m4 <init> (Ljava.nio.charset.Charset;FF)V
m11 charset ()Ljava.nio.charset.Charset;
m11 replacement ()LString;
m11 replaceWith (LString;)Ljava.nio.charset.CharsetDecoder;
m4 implReplaceWith (LString;)V
m1 malformedInputAction ()Ljava.nio.charset.CodingErrorAction;
m11 onMalformedInput (Ljava.nio.charset.CodingErrorAction;)Ljava.nio.charset.CharsetDecoder;
m4 implOnMalformedInput (Ljava.nio.charset.CodingErrorAction;)V
m1 unmappableCharacterAction ()Ljava.nio.charset.CodingErrorAction;
m11 onUnmappableCharacter (Ljava.nio.charset.CodingErrorAction;)Ljava.nio.charset.CharsetDecoder;
m4 implOnUnmappableCharacter (Ljava.nio.charset.CodingErrorAction;)V
m11 averageCharsPerByte ()F
m11 maxCharsPerByte ()F
m11 decode (Ljava.nio.ByteBuffer;Ljava.nio.CharBuffer;Z)Ljava.nio.charset.CoderResult;
m11 flush (Ljava.nio.CharBuffer;)Ljava.nio.charset.CoderResult;
m4 implFlush (Ljava.nio.CharBuffer;)Ljava.nio.charset.CoderResult;
m11 reset ()Ljava.nio.charset.CharsetDecoder;
m4 implReset ()V
m404 decodeLoop (Ljava.nio.ByteBuffer;Ljava.nio.CharBuffer;)Ljava.nio.charset.CoderResult;
m11 decode (Ljava.nio.ByteBuffer;)Ljava.nio.CharBuffer; ^java.nio.charset.CharacterCodingException
m1 isAutoDetecting ()Z
m1 isCharsetDetected ()Z
m1 detectedCharset ()Ljava.nio.charset.Charset;
c401 LObject;
m4 <init> (Ljava.nio.charset.Charset;FF[B)V
m4 <init> (Ljava.nio.charset.Charset;FF)V
m11 charset ()Ljava.nio.charset.Charset;
m11 replacement ()[B
m11 replaceWith ([B)Ljava.nio.charset.CharsetEncoder;
m4 implReplaceWith ([B)V
m1 isLegalReplacement ([B)Z
m1 malformedInputAction ()Ljava.nio.charset.CodingErrorAction;
m11 onMalformedInput (Ljava.nio.charset.CodingErrorAction;)Ljava.nio.charset.CharsetEncoder;
m4 implOnMalformedInput (Ljava.nio.charset.CodingErrorAction;)V
m1 unmappableCharacterAction ()Ljava.nio.charset.CodingErrorAction;
m11 onUnmappableCharacter (Ljava.nio.charset.CodingErrorAction;)Ljava.nio.charset.CharsetEncoder;
m4 implOnUnmappableCharacter (Ljava.nio.charset.CodingErrorAction;)V
m11 averageBytesPerChar ()F
m11 maxBytesPerChar ()F
m11 encode (Ljava.nio.CharBuffer;Ljava.nio.ByteBuffer;Z)Ljava.nio.charset.CoderResult;
m11 flush (Ljava.nio.ByteBuffer;)Ljava.nio.charset.CoderResult;
m4 implFlush (Ljava.nio.ByteBuffer;)Ljava.nio.charset.CoderResult;
m11 reset ()Ljava.nio.charset.CharsetEncoder;
m4 implReset ()V
m404 encodeLoop (Ljava.nio.CharBuffer;Ljava.nio.ByteBuffer;)Ljava.nio.charset.CoderResult;
m11 encode (Ljava.nio.CharBuffer;)Ljava.nio.ByteBuffer; ^java.nio.charset.CharacterCodingException
m1 canEncode (C)Z
m1 canEncode (LCharSequence;)Z
c1 LError;
m1 <init> (LException;)V
c11 LObject;
f19 UNDERFLOW Ljava.nio.charset.CoderResult;
f19 OVERFLOW Ljava.nio.charset.CoderResult;
m1 toString ()LString;
m1 isUnderflow ()Z
m1 isOverflow ()Z
m1 isError ()Z
m1 isMalformed ()Z
m1 isUnmappable ()Z
m1 length ()I
m9 malformedForLength (I)Ljava.nio.charset.CoderResult;
m9 unmappableForLength (I)Ljava.nio.charset.CoderResult;
m1 throwException ()V ^java.nio.charset.CharacterCodingException
c11 LObject;
f19 IGNORE Ljava.nio.charset.CodingErrorAction;
f19 REPLACE Ljava.nio.charset.CodingErrorAction;
f19 REPORT Ljava.nio.charset.CodingErrorAction;
m1 toString ()LString;
c1 LIllegalArgumentException;
m1 <init> (LString;)V
m1 getCharsetName ()LString;
c1 Ljava.nio.charset.CharacterCodingException;
m1 <init> (I)V
m1 getInputLength ()I
m1 getMessage ()LString;
c11 LObject;
f19 US_ASCII Ljava.nio.charset.Charset;
f19 ISO_8859_1 Ljava.nio.charset.Charset;
f19 UTF_8 Ljava.nio.charset.Charset;
f19 UTF_16BE Ljava.nio.charset.Charset;
f19 UTF_16LE Ljava.nio.charset.Charset;
f19 UTF_16 Ljava.nio.charset.Charset;
f19 UTF_32BE Ljava.nio.charset.Charset;
f19 UTF_32LE Ljava.nio.charset.Charset;
f19 UTF_32 Ljava.nio.charset.Charset;
c1 Ljava.nio.charset.CharacterCodingException;
m1 <init> (I)V
m1 getInputLength ()I
m1 getMessage ()LString;
c1 LIllegalArgumentException;
m1 <init> (LString;)V
m1 getCharsetName ()LString;
