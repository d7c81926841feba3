AccessFlag 1671
AccessFlag.Location 917
AccessibleObject 726
AnnotatedArrayType 184
AnnotatedElement 548
AnnotatedParameterizedType 184
AnnotatedType 352
AnnotatedTypeVariable 171
AnnotatedWildcardType 242
Array 2144
ClassFileFormatVersion 1965
Constructor 1080
Executable 1192
Field 2387
GenericArrayType 94
GenericDeclaration 112
GenericSignatureFormatError 58
InaccessibleObjectException 58
InvocationHandler 194
InvocationTargetException 168
MalformedParameterizedTypeException 58
MalformedParametersException 58
Member 220
Method 1076
Modifier 633
Parameter 924
ParameterizedType 182
Proxy 449
RecordComponent 523
ReflectPermission 88
Type 44
TypeVariable 278
UndeclaredThrowableException 120
WildcardType 134

e4011 LEnum<Ljava.lang.reflect.AccessFlag;>;
f4019 PUBLIC Ljava.lang.reflect.AccessFlag;
f4019 PRIVATE Ljava.lang.reflect.AccessFlag;
f4019 PROTECTED Ljava.lang.reflect.AccessFlag;
f4019 STATIC Ljava.lang.reflect.AccessFlag;
f4019 FINAL Ljava.lang.reflect.AccessFlag;
f4019 SUPER Ljava.lang.reflect.AccessFlag;
f4019 OPEN Ljava.lang.reflect.AccessFlag;
f4019 TRANSITIVE Ljava.lang.reflect.AccessFlag;
f4019 SYNCHRONIZED Ljava.lang.reflect.AccessFlag;
f4019 STATIC_PHASE Ljava.lang.reflect.AccessFlag;
f4019 VOLATILE Ljava.lang.reflect.AccessFlag;
f4019 BRIDGE Ljava.lang.reflect.AccessFlag;
f4019 TRANSIENT Ljava.lang.reflect.AccessFlag;
f4019 VARARGS Ljava.lang.reflect.AccessFlag;
f4019 NATIVE Ljava.lang.reflect.AccessFlag;
f4019 INTERFACE Ljava.lang.reflect.AccessFlag;
f4019 ABSTRACT Ljava.lang.reflect.AccessFlag;
f4019 STRICT Ljava.lang.reflect.AccessFlag;
f4019 SYNTHETIC Ljava.lang.reflect.AccessFlag;
f4019 ANNOTATION Ljava.lang.reflect.AccessFlag;
f4019 ENUM Ljava.lang.reflect.AccessFlag;
f4019 MANDATED Ljava.lang.reflect.AccessFlag;
f4019 MODULE Ljava.lang.reflect.AccessFlag;
m9 values ()[Ljava.lang.reflect.AccessFlag;
m9 valueOf (LString;)Ljava.lang.reflect.AccessFlag;
m1 mask ()I
m1 sourceModifier ()Z
m1 locations ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag.Location;>;
m1 locations (Ljava.lang.reflect.ClassFileFormatVersion;)Ljava.util.Set<Ljava.lang.reflect.AccessFlag.Location;>;
m9 maskToAccessFlags (ILjava.lang.reflect.AccessFlag.Location;)Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m9 maskToAccessFlags (ILjava.lang.reflect.AccessFlag.Location;Ljava.lang.reflect.ClassFileFormatVersion;)Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
e4019 LEnum<Ljava.lang.reflect.AccessFlag.Location;>;
f4019 CLASS Ljava.lang.reflect.AccessFlag.Location;
f4019 FIELD Ljava.lang.reflect.AccessFlag.Location;
f4019 METHOD Ljava.lang.reflect.AccessFlag.Location;
f4019 INNER_CLASS Ljava.lang.reflect.AccessFlag.Location;
f4019 METHOD_PARAMETER Ljava.lang.reflect.AccessFlag.Location;
f4019 MODULE Ljava.lang.reflect.AccessFlag.Location;
f4019 MODULE_REQUIRES Ljava.lang.reflect.AccessFlag.Location;
f4019 MODULE_EXPORTS Ljava.lang.reflect.AccessFlag.Location;
f4019 MODULE_OPENS Ljava.lang.reflect.AccessFlag.Location;
m9 values ()[Ljava.lang.reflect.AccessFlag.Location;
m9 valueOf (LString;)Ljava.lang.reflect.AccessFlag.Location;
m1 flagsMask ()I
m1 flagsMask (Ljava.lang.reflect.ClassFileFormatVersion;)I
m1 flags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m1 flags (Ljava.lang.reflect.ClassFileFormatVersion;)Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
c1 LObject;Ljava.lang.reflect.AnnotatedElement;
m9 setAccessible ([Ljava.lang.reflect.AccessibleObject;Z)V
m1 setAccessible (Z)V
m11 trySetAccessible ()Z
m1 isAccessible ()Z
m11 canAccess (LObject;)Z
m4 <init> ()V
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 isAnnotationPresent (LClass<+Ljava.lang.annotation.Annotation;>;)Z
m1 getAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getDeclaredAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
i601 LObject;Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedGenericComponentType ()Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedOwnerType ()Ljava.lang.reflect.AnnotatedType;
i601 LObject;
m10001 isAnnotationPresent (LClass<+Ljava.lang.annotation.Annotation;>;)Z
m401 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m401 getAnnotations ()[Ljava.lang.annotation.Annotation;
m10001 getAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m10001 getDeclaredAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m10001 getDeclaredAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m401 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
i601 LObject;Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedActualTypeArguments ()[Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedOwnerType ()Ljava.lang.reflect.AnnotatedType;
i601 LObject;Ljava.lang.reflect.AnnotatedElement;
m10001 getAnnotatedOwnerType ()Ljava.lang.reflect.AnnotatedType;
m401 getType ()Ljava.lang.reflect.Type;
m401 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m401 getAnnotations ()[Ljava.lang.annotation.Annotation;
m401 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
i601 LObject;Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedBounds ()[Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedOwnerType ()Ljava.lang.reflect.AnnotatedType;
i601 LObject;Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedLowerBounds ()[Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedUpperBounds ()[Ljava.lang.reflect.AnnotatedType;
m401 getAnnotatedOwnerType ()Ljava.lang.reflect.AnnotatedType;
c11 LObject;
m9 newInstance (LClass<*>;I)LObject; ^java.lang.NegativeArraySizeException
m89 newInstance (LClass<*>;[I)LObject; ^java.lang.IllegalArgumentException,java.lang.NegativeArraySizeException
m109 getLength (LObject;)I ^java.lang.IllegalArgumentException
m109 get (LObject;I)LObject; ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getBoolean (LObject;I)Z ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getByte (LObject;I)B ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getChar (LObject;I)C ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getShort (LObject;I)S ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getInt (LObject;I)I ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getLong (LObject;I)J ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getFloat (LObject;I)F ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 getDouble (LObject;I)D ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 set (LObject;ILObject;)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setBoolean (LObject;IZ)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setByte (LObject;IB)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setChar (LObject;IC)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setShort (LObject;IS)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setInt (LObject;II)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setLong (LObject;IJ)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setFloat (LObject;IF)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
m109 setDouble (LObject;ID)V ^java.lang.IllegalArgumentException,java.lang.ArrayIndexOutOfBoundsException
e4011 LEnum<Ljava.lang.reflect.ClassFileFormatVersion;>;
f4019 RELEASE_0 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_1 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_2 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_3 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_4 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_5 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_6 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_7 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_8 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_9 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_10 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_11 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_12 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_13 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_14 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_15 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_16 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_17 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_18 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_19 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_20 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_21 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_22 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_23 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_24 Ljava.lang.reflect.ClassFileFormatVersion;
f4019 RELEASE_25 Ljava.lang.reflect.ClassFileFormatVersion;
m9 values ()[Ljava.lang.reflect.ClassFileFormatVersion;
m9 valueOf (LString;)Ljava.lang.reflect.ClassFileFormatVersion;
m9 latest ()Ljava.lang.reflect.ClassFileFormatVersion;
m1 major ()I
m9 valueOf (LRuntime.Version;)Ljava.lang.reflect.ClassFileFormatVersion;
m1 runtimeVersion ()LRuntime.Version;
m9 fromMajor (I)Ljava.lang.reflect.ClassFileFormatVersion;
c11 <T:LObject;>Ljava.lang.reflect.Executable;
m1 setAccessible (Z)V
m1 getDeclaringClass ()LClass<TT;>;
m1 getName ()LString;
m1 getModifiers ()I
m1 getTypeParameters ()[Ljava.lang.reflect.TypeVariable<Ljava.lang.reflect.Constructor<TT;>;>;
m1 getParameterTypes ()[LClass<*>;
m1 getParameterCount ()I
m1 getGenericParameterTypes ()[Ljava.lang.reflect.Type;
m1 getExceptionTypes ()[LClass<*>;
m1 getGenericExceptionTypes ()[Ljava.lang.reflect.Type;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 toGenericString ()LString;
m81 newInstance ([LObject;)TT; ^java.lang.InstantiationException,java.lang.IllegalAccessException,java.lang.IllegalArgumentException,java.lang.reflect.InvocationTargetException
m1 isVarArgs ()Z
m1 isSynthetic ()Z
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getParameterAnnotations ()[[Ljava.lang.annotation.Annotation;
m1 getAnnotatedReturnType ()Ljava.lang.reflect.AnnotatedType;
m1 getAnnotatedReceiverType ()Ljava.lang.reflect.AnnotatedType;
c401 Ljava.lang.reflect.AccessibleObject;Ljava.lang.reflect.Member;Ljava.lang.reflect.GenericDeclaration;
m401 getDeclaringClass ()LClass<*>;
m401 getName ()LString;
m401 getModifiers ()I
m1 accessFlags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m401 getTypeParameters ()[Ljava.lang.reflect.TypeVariable<*>;
m401 getParameterTypes ()[LClass<*>;
m401 getParameterCount ()I
m1 getGenericParameterTypes ()[Ljava.lang.reflect.Type;
m1 getParameters ()[Ljava.lang.reflect.Parameter;
m401 getExceptionTypes ()[LClass<*>;
m1 getGenericExceptionTypes ()[Ljava.lang.reflect.Type;
m401 toGenericString ()LString;
m1 isVarArgs ()Z
m1 isSynthetic ()Z
m401 getParameterAnnotations ()[[Ljava.lang.annotation.Annotation;
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m401 getAnnotatedReturnType ()Ljava.lang.reflect.AnnotatedType;
m1 getAnnotatedReceiverType ()Ljava.lang.reflect.AnnotatedType;
m1 getAnnotatedParameterTypes ()[Ljava.lang.reflect.AnnotatedType;
m1 getAnnotatedExceptionTypes ()[Ljava.lang.reflect.AnnotatedType;
c11 Ljava.lang.reflect.AccessibleObject;Ljava.lang.reflect.Member;
m1 setAccessible (Z)V
m1 getDeclaringClass ()LClass<*>;
m1 getName ()LString;
m1 getModifiers ()I
m1 accessFlags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m1 isEnumConstant ()Z
m1 isSynthetic ()Z
m1 getType ()LClass<*>;
m1 getGenericType ()Ljava.lang.reflect.Type;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 toGenericString ()LString;
m1 get (LObject;)LObject; ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getBoolean (LObject;)Z ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getByte (LObject;)B ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getChar (LObject;)C ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getShort (LObject;)S ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getInt (LObject;)I ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getLong (LObject;)J ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getFloat (LObject;)F ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getDouble (LObject;)D ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 set (LObject;LObject;)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setBoolean (LObject;Z)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setByte (LObject;B)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setChar (LObject;C)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setShort (LObject;S)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setInt (LObject;I)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setLong (LObject;J)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setFloat (LObject;F)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 setDouble (LObject;D)V ^java.lang.IllegalArgumentException,java.lang.IllegalAccessException
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getAnnotatedType ()Ljava.lang.reflect.AnnotatedType;
i601 LObject;Ljava.lang.reflect.Type;
m401 getGenericComponentType ()Ljava.lang.reflect.Type;
i601 LObject;Ljava.lang.reflect.AnnotatedElement;
m401 getTypeParameters ()[Ljava.lang.reflect.TypeVariable<*>;
c1 LClassFormatError;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
i601 LObject;
m401 invoke (LObject;Ljava.lang.reflect.Method;[LObject;)LObject; ^java.lang.Throwable
m89 invokeDefault (LObject;Ljava.lang.reflect.Method;[LObject;)LObject; ^java.lang.Throwable
c1 LReflectiveOperationException;
m4 <init> ()V
m1 <init> (LThrowable;)V
m1 <init> (LThrowable;LString;)V
m1 getTargetException ()LThrowable;
m1 getCause ()LThrowable;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
i601 LObject;
f19 PUBLIC I =0
f19 DECLARED I =1
m401 getDeclaringClass ()LClass<*>;
m401 getName ()LString;
m401 getModifiers ()I
m10001 accessFlags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m401 isSynthetic ()Z
c11 Ljava.lang.reflect.Executable;
m1 setAccessible (Z)V
m1 getDeclaringClass ()LClass<*>;
m1 getName ()LString;
m1 getModifiers ()I
m1 getTypeParameters ()[Ljava.lang.reflect.TypeVariable<Ljava.lang.reflect.Method;>;
m1 getReturnType ()LClass<*>;
m1 getGenericReturnType ()Ljava.lang.reflect.Type;
m1 getParameterTypes ()[LClass<*>;
m1 getParameterCount ()I
m1 getGenericParameterTypes ()[Ljava.lang.reflect.Type;
m1 getExceptionTypes ()[LClass<*>;
m1 getGenericExceptionTypes ()[Ljava.lang.reflect.Type;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m1 toGenericString ()LString;
m81 invoke (LObject;[LObject;)LObject; ^java.lang.IllegalAccessException,java.lang.reflect.InvocationTargetException
m1 isBridge ()Z
m1 isVarArgs ()Z
m1 isSynthetic ()Z
m1 isDefault ()Z
m1 getDefaultValue ()LObject;
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getParameterAnnotations ()[[Ljava.lang.annotation.Annotation;
m1 getAnnotatedReturnType ()Ljava.lang.reflect.AnnotatedType;
c11 LObject;
f19 PUBLIC I =1
f19 PRIVATE I =2
f19 PROTECTED I =4
f19 STATIC I =8
f19 FINAL I =16
f19 SYNCHRONIZED I =32
f19 VOLATILE I =64
f19 TRANSIENT I =128
f19 NATIVE I =256
f19 INTERFACE I =512
f19 ABSTRACT I =1024
f19 STRICT I =2048
m9 isPublic (I)Z
m9 isPrivate (I)Z
m9 isProtected (I)Z
m9 isStatic (I)Z
m9 isFinal (I)Z
m9 isSynchronized (I)Z
m9 isVolatile (I)Z
m9 isTransient (I)Z
m9 isNative (I)Z
m9 isInterface (I)Z
m9 isAbstract (I)Z
m9 isStrict (I)Z
m9 toString (I)LString;
m9 classModifiers ()I
m9 interfaceModifiers ()I
m9 constructorModifiers ()I
m9 methodModifiers ()I
m9 fieldModifiers ()I
m9 parameterModifiers ()I
c11 LObject;Ljava.lang.reflect.AnnotatedElement;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 isNamePresent ()Z
m1 toString ()LString;
m1 getDeclaringExecutable ()Ljava.lang.reflect.Executable;
m1 getModifiers ()I
m1 accessFlags ()Ljava.util.Set<Ljava.lang.reflect.AccessFlag;>;
m1 getName ()LString;
m1 getParameterizedType ()Ljava.lang.reflect.Type;
m1 getType ()LClass<*>;
m1 getAnnotatedType ()Ljava.lang.reflect.AnnotatedType;
m1 isImplicit ()Z
m1 isSynthetic ()Z
m1 isVarArgs ()Z
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getDeclaredAnnotationsByType <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)[TT;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
i601 LObject;Ljava.lang.reflect.Type;
m401 getActualTypeArguments ()[Ljava.lang.reflect.Type;
m401 getRawType ()Ljava.lang.reflect.Type;
m401 getOwnerType ()Ljava.lang.reflect.Type;
c1 LObject;Ljava.io.Serializable;
f4 h Ljava.lang.reflect.InvocationHandler;
m4 <init> (Ljava.lang.reflect.InvocationHandler;)V
m89 getProxyClass (LClassLoader;[LClass<*>;)LClass<*>; ^java.lang.IllegalArgumentException
m9 newProxyInstance (LClassLoader;[LClass<*>;Ljava.lang.reflect.InvocationHandler;)LObject;
m9 isProxyClass (LClass<*>;)Z
m9 getInvocationHandler (LObject;)Ljava.lang.reflect.InvocationHandler; ^java.lang.IllegalArgumentException
c11 LObject;Ljava.lang.reflect.AnnotatedElement;
m1 getName ()LString;
m1 getType ()LClass<*>;
m1 getGenericSignature ()LString;
m1 getGenericType ()Ljava.lang.reflect.Type;
m1 getAnnotatedType ()Ljava.lang.reflect.AnnotatedType;
m1 getAccessor ()Ljava.lang.reflect.Method;
m1 getAnnotation <T::Ljava.lang.annotation.Annotation;>(LClass<TT;>;)TT;
m1 getAnnotations ()[Ljava.lang.annotation.Annotation;
m1 getDeclaredAnnotations ()[Ljava.lang.annotation.Annotation;
m1 toString ()LString;
m1 getDeclaringRecord ()LClass<*>;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
i601 LObject;
m10001 getTypeName ()LString;
i601 <D::Ljava.lang.reflect.GenericDeclaration;>LObject;Ljava.lang.reflect.Type;Ljava.lang.reflect.AnnotatedElement;
m401 getBounds ()[Ljava.lang.reflect.Type;
m401 getGenericDeclaration ()TD;
m401 getName ()LString;
m401 getAnnotatedBounds ()[Ljava.lang.reflect.AnnotatedType;
c1 LRuntimeException;
m1 <init> (LThrowable;)V
m1 <init> (LThrowable;LString;)V
m1 getUndeclaredThrowable ()LThrowable;
i601 LObject;Ljava.lang.reflect.Type;
m401 getUpperBounds ()[Ljava.lang.reflect.Type;
m401 getLowerBounds ()[Ljava.lang.reflect.Type;
