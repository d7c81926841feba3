Annotation 147
AnnotationFormatError 91
AnnotationTypeMismatchException 134
Documented 48
ElementType 772
IncompleteAnnotationException 177
Inherited 48
Native 48
Repeatable 105
Retention 100
RetentionPolicy 321
Target 97

i601 LObject;
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
m401 annotationType ()LClass<+Ljava.lang.annotation.Annotation;>;
c1 LError;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LRuntimeException;
m1 <init> (Ljava.lang.reflect.Method;LString;)V
m1 element ()Ljava.lang.reflect.Method;
m1 foundType ()LString;
a2601 LObject;Ljava.lang.annotation.Annotation;
e4011 LEnum<Ljava.lang.annotation.ElementType;>;
f4019 TYPE Ljava.lang.annotation.ElementType;
f4019 FIELD Ljava.lang.annotation.ElementType;
f4019 METHOD Ljava.lang.annotation.ElementType;
f4019 PARAMETER Ljava.lang.annotation.ElementType;
f4019 CONSTRUCTOR Ljava.lang.annotation.ElementType;
f4019 LOCAL_VARIABLE Ljava.lang.annotation.ElementType;
f4019 ANNOTATION_TYPE Ljava.lang.annotation.ElementType;
f4019 PACKAGE Ljava.lang.annotation.ElementType;
f4019 TYPE_PARAMETER Ljava.lang.annotation.ElementType;
f4019 TYPE_USE Ljava.lang.annotation.ElementType;
f4019 MODULE Ljava.lang.annotation.ElementType;
f4019 RECORD_COMPONENT Ljava.lang.annotation.ElementType;
m9 values ()[Ljava.lang.annotation.ElementType;
m9 valueOf (LString;)Ljava.lang.annotation.ElementType;
c1 LRuntimeException;
m1 <init> (LClass<+Ljava.lang.annotation.Annotation;>;LString;)V
m1 annotationType ()LClass<+Ljava.lang.annotation.Annotation;>;
m1 elementName ()LString;
a2601 LObject;Ljava.lang.annotation.Annotation;
a2601 LObject;Ljava.lang.annotation.Annotation;
a2601 LObject;Ljava.lang.annotation.Annotation;
m401 value ()LClass<+Ljava.lang.annotation.Annotation;>;
a2601 LObject;Ljava.lang.annotation.Annotation;
m401 value ()Ljava.lang.annotation.RetentionPolicy;
e4011 LEnum<Ljava.lang.annotation.RetentionPolicy;>;
f4019 SOURCE Ljava.lang.annotation.RetentionPolicy;
f4019 CLASS Ljava.lang.annotation.RetentionPolicy;
f4019 RUNTIME Ljava.lang.annotation.RetentionPolicy;
m9 values ()[Ljava.lang.annotation.RetentionPolicy;
m9 valueOf (LString;)Ljava.lang.annotation.RetentionPolicy;
a2601 LObject;Ljava.lang.annotation.Annotation;
m401 value ()[Ljava.lang.annotation.ElementType;
