CallSite 207
ConstantBootstraps 1180
ConstantCallSite 321
LambdaConversionException 144
LambdaMetafactory 516
MethodHandle 1002
MethodHandleInfo 634
MethodHandleProxies 241
MethodHandles 5458
MethodHandles.Lookup 3543
MethodHandles.Lookup.ClassOption 336
MethodType 1948
MutableCallSite 318
SerializedLambda 540
StringConcatException 70
StringConcatFactory 364
SwitchPoint 217
TypeDescriptor 47
TypeDescriptor.OfField 182
TypeDescriptor.OfMethod 428
VarHandle 2029
VarHandle.AccessMode 2302
VarHandle.VarHandleDesc 615
VolatileCallSite 268
WrongMethodTypeException 58

c401 LObject;
m1 type ()Ljava.lang.invoke.MethodType;
m401 getTarget ()Ljava.lang.invoke.MethodHandle;
m401 setTarget (Ljava.lang.invoke.MethodHandle;)V
m401 dynamicInvoker ()Ljava.lang.invoke.MethodHandle;
c11 LObject;
m9 nullConstant (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;)LObject;
m9 primitiveClass (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;)LClass<*>;
m9 enumConstant <E:LEnum<TE;>;>(Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<TE;>;)TE;
m9 getStaticFinal (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;LClass<*>;)LObject;
m9 getStaticFinal (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;)LObject;
m89 invoke (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;Ljava.lang.invoke.MethodHandle;[LObject;)LObject; ^java.lang.Throwable
m9 fieldVarHandle (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<Ljava.lang.invoke.VarHandle;>;LClass<*>;LClass<*>;)Ljava.lang.invoke.VarHandle;
m9 staticFieldVarHandle (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<Ljava.lang.invoke.VarHandle;>;LClass<*>;LClass<*>;)Ljava.lang.invoke.VarHandle;
m9 arrayVarHandle (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<Ljava.lang.invoke.VarHandle;>;LClass<*>;)Ljava.lang.invoke.VarHandle;
m9 explicitCast (Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<*>;LObject;)LObject; ^java.lang.ClassCastException
c1 Ljava.lang.invoke.CallSite;
m1 <init> (Ljava.lang.invoke.MethodHandle;)V
m4 <init> (Ljava.lang.invoke.MethodType;Ljava.lang.invoke.MethodHandle;)V ^java.lang.Throwable
m11 getTarget ()Ljava.lang.invoke.MethodHandle;
m11 setTarget (Ljava.lang.invoke.MethodHandle;)V
m11 dynamicInvoker ()Ljava.lang.invoke.MethodHandle;
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
m1 <init> (LString;LThrowable;ZZ)V
c11 LObject;
f19 FLAG_SERIALIZABLE I =1
f19 FLAG_MARKERS I =2
f19 FLAG_BRIDGES I =4
m9 metafactory (Ljava.lang.invoke.MethodHandles.Lookup;LString;Ljava.lang.invoke.MethodType;Ljava.lang.invoke.MethodType;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.CallSite; ^java.lang.invoke.LambdaConversionException
m89 altMetafactory (Ljava.lang.invoke.MethodHandles.Lookup;LString;Ljava.lang.invoke.MethodType;[LObject;)Ljava.lang.invoke.CallSite; ^java.lang.invoke.LambdaConversionException
c401 LObject;Ljava.lang.constant.Constable;
m1 type ()Ljava.lang.invoke.MethodType;
m20191 invokeExact ([LObject;)LObject; ^java.lang.Throwable
m20191 invoke ([LObject;)LObject; ^java.lang.Throwable
m81 invokeWithArguments ([LObject;)LObject; ^java.lang.Throwable
m1 invokeWithArguments (Ljava.util.List<*>;)LObject; ^java.lang.Throwable
m11 asType (Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m1 asSpreader (LClass<*>;I)Ljava.lang.invoke.MethodHandle;
m1 asSpreader (ILClass<*>;I)Ljava.lang.invoke.MethodHandle;
m1 withVarargs (Z)Ljava.lang.invoke.MethodHandle;
m1 asCollector (LClass<*>;I)Ljava.lang.invoke.MethodHandle;
m1 asCollector (ILClass<*>;I)Ljava.lang.invoke.MethodHandle;
m1 asVarargsCollector (LClass<*>;)Ljava.lang.invoke.MethodHandle;
m1 isVarargsCollector ()Z
m1 asFixedArity ()Ljava.lang.invoke.MethodHandle;
m1 bindTo (LObject;)Ljava.lang.invoke.MethodHandle;
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.MethodHandleDesc;>;
m1 toString ()LString;
i601 LObject;
f19 REF_getField I =1
f19 REF_getStatic I =2
f19 REF_putField I =3
f19 REF_putStatic I =4
f19 REF_invokeVirtual I =5
f19 REF_invokeStatic I =6
f19 REF_invokeSpecial I =7
f19 REF_newInvokeSpecial I =8
f19 REF_invokeInterface I =9
m401 getReferenceKind ()I
m401 getDeclaringClass ()LClass<*>;
m401 getName ()LString;
m401 getMethodType ()Ljava.lang.invoke.MethodType;
m401 reflectAs <T::Ljava.lang.reflect.Member;>(LClass<TT;>;Ljava.lang.invoke.MethodHandles.Lookup;)TT;
m401 getModifiers ()I
m10001 isVarArgs ()Z
m9 referenceKindToString (I)LString;
m9 toString (ILClass<*>;LString;Ljava.lang.invoke.MethodType;)LString;
c11 LObject;
m9 asInterfaceInstance <T:LObject;>(LClass<TT;>;Ljava.lang.invoke.MethodHandle;)TT;
m9 isWrapperInstance (LObject;)Z
m9 wrapperInstanceTarget (LObject;)Ljava.lang.invoke.MethodHandle;
m9 wrapperInstanceType (LObject;)LClass<*>;
c11 LObject;
m9 lookup ()Ljava.lang.invoke.MethodHandles.Lookup;
m9 publicLookup ()Ljava.lang.invoke.MethodHandles.Lookup;
m9 privateLookupIn (LClass<*>;Ljava.lang.invoke.MethodHandles.Lookup;)Ljava.lang.invoke.MethodHandles.Lookup; ^java.lang.IllegalAccessException
m9 classData <T:LObject;>(Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<TT;>;)TT; ^java.lang.IllegalAccessException
m9 classDataAt <T:LObject;>(Ljava.lang.invoke.MethodHandles.Lookup;LString;LClass<TT;>;I)TT; ^java.lang.IllegalAccessException
m9 reflectAs <T::Ljava.lang.reflect.Member;>(LClass<TT;>;Ljava.lang.invoke.MethodHandle;)TT;
m9 arrayConstructor (LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalArgumentException
m9 arrayLength (LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalArgumentException
m9 arrayElementGetter (LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalArgumentException
m9 arrayElementSetter (LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalArgumentException
m9 arrayElementVarHandle (LClass<*>;)Ljava.lang.invoke.VarHandle; ^java.lang.IllegalArgumentException
m9 byteArrayViewVarHandle (LClass<*>;Ljava.nio.ByteOrder;)Ljava.lang.invoke.VarHandle; ^java.lang.IllegalArgumentException
m9 byteBufferViewVarHandle (LClass<*>;Ljava.nio.ByteOrder;)Ljava.lang.invoke.VarHandle; ^java.lang.IllegalArgumentException
m9 spreadInvoker (Ljava.lang.invoke.MethodType;I)Ljava.lang.invoke.MethodHandle;
m9 exactInvoker (Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m9 invoker (Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m9 varHandleExactInvoker (Ljava.lang.invoke.VarHandle.AccessMode;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m9 varHandleInvoker (Ljava.lang.invoke.VarHandle.AccessMode;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m9 explicitCastArguments (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m89 permuteArguments (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodType;[I)Ljava.lang.invoke.MethodHandle;
m9 constant (LClass<*>;LObject;)Ljava.lang.invoke.MethodHandle;
m9 identity (LClass<*>;)Ljava.lang.invoke.MethodHandle;
m9 zero (LClass<*>;)Ljava.lang.invoke.MethodHandle;
m9 empty (Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle;
m89 insertArguments (Ljava.lang.invoke.MethodHandle;I[LObject;)Ljava.lang.invoke.MethodHandle;
m9 dropArguments (Ljava.lang.invoke.MethodHandle;ILjava.util.List<LClass<*>;>;)Ljava.lang.invoke.MethodHandle;
m89 dropArguments (Ljava.lang.invoke.MethodHandle;I[LClass<*>;)Ljava.lang.invoke.MethodHandle;
m9 dropArgumentsToMatch (Ljava.lang.invoke.MethodHandle;ILjava.util.List<LClass<*>;>;I)Ljava.lang.invoke.MethodHandle;
m9 dropReturn (Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m89 filterArguments (Ljava.lang.invoke.MethodHandle;I[Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 collectArguments (Ljava.lang.invoke.MethodHandle;ILjava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 filterReturnValue (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 foldArguments (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 foldArguments (Ljava.lang.invoke.MethodHandle;ILjava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 guardWithTest (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 catchException (Ljava.lang.invoke.MethodHandle;LClass<+LThrowable;>;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 throwException (LClass<*>;LClass<+LThrowable;>;)Ljava.lang.invoke.MethodHandle;
m89 loop ([[Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 whileLoop (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 doWhileLoop (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 countedLoop (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 countedLoop (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 iteratedLoop (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 tryFinally (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m89 tableSwitch (Ljava.lang.invoke.MethodHandle;[Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 filterValue (Ljava.lang.invoke.VarHandle;Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.VarHandle;
m89 filterCoordinates (Ljava.lang.invoke.VarHandle;I[Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.VarHandle;
m89 insertCoordinates (Ljava.lang.invoke.VarHandle;I[LObject;)Ljava.lang.invoke.VarHandle;
m89 permuteCoordinates (Ljava.lang.invoke.VarHandle;Ljava.util.List<LClass<*>;>;[I)Ljava.lang.invoke.VarHandle;
m9 collectCoordinates (Ljava.lang.invoke.VarHandle;ILjava.lang.invoke.MethodHandle;)Ljava.lang.invoke.VarHandle;
m89 dropCoordinates (Ljava.lang.invoke.VarHandle;I[LClass<*>;)Ljava.lang.invoke.VarHandle;
c19 LObject;
f19 PUBLIC I =1
f19 PRIVATE I =2
f19 PROTECTED I =4
f19 PACKAGE I =8
f19 MODULE I =16
f19 UNCONDITIONAL I =32
f19 ORIGINAL I =64
m1 lookupClass ()LClass<*>;
m1 previousLookupClass ()LClass<*>;
m1 lookupModes ()I
m1 in (LClass<*>;)Ljava.lang.invoke.MethodHandles.Lookup;
m1 dropLookupMode (I)Ljava.lang.invoke.MethodHandles.Lookup;
m1 defineClass ([B)LClass<*>; ^java.lang.IllegalAccessException
m81 defineHiddenClass ([BZ[Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;)Ljava.lang.invoke.MethodHandles.Lookup; ^java.lang.IllegalAccessException
m81 defineHiddenClassWithClassData ([BLObject;Z[Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;)Ljava.lang.invoke.MethodHandles.Lookup; ^java.lang.IllegalAccessException
m1 toString ()LString;
m1 findStatic (LClass<*>;LString;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchMethodException,java.lang.IllegalAccessException
m1 findVirtual (LClass<*>;LString;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchMethodException,java.lang.IllegalAccessException
m1 findConstructor (LClass<*>;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchMethodException,java.lang.IllegalAccessException
m1 findClass (LString;)LClass<*>; ^java.lang.ClassNotFoundException,java.lang.IllegalAccessException
m1 ensureInitialized <T:LObject;>(LClass<TT;>;)LClass<TT;>; ^java.lang.IllegalAccessException
m1 accessClass <T:LObject;>(LClass<TT;>;)LClass<TT;>; ^java.lang.IllegalAccessException
m1 findSpecial (LClass<*>;LString;Ljava.lang.invoke.MethodType;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchMethodException,java.lang.IllegalAccessException
m1 findGetter (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 findSetter (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 findVarHandle (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.VarHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 findStaticGetter (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 findStaticSetter (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 findStaticVarHandle (LClass<*>;LString;LClass<*>;)Ljava.lang.invoke.VarHandle; ^java.lang.NoSuchFieldException,java.lang.IllegalAccessException
m1 bind (LObject;LString;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodHandle; ^java.lang.NoSuchMethodException,java.lang.IllegalAccessException
m1 unreflect (Ljava.lang.reflect.Method;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalAccessException
m1 unreflectSpecial (Ljava.lang.reflect.Method;LClass<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalAccessException
m1 unreflectConstructor (Ljava.lang.reflect.Constructor<*>;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalAccessException
m1 unreflectGetter (Ljava.lang.reflect.Field;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalAccessException
m1 unreflectSetter (Ljava.lang.reflect.Field;)Ljava.lang.invoke.MethodHandle; ^java.lang.IllegalAccessException
m1 unreflectVarHandle (Ljava.lang.reflect.Field;)Ljava.lang.invoke.VarHandle; ^java.lang.IllegalAccessException
m1 revealDirect (Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandleInfo;
m1 hasPrivateAccess ()Z
m1 hasFullPrivilegeAccess ()Z
e4019 LEnum<Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;>;
f4019 NESTMATE Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;
f4019 STRONG Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;
m9 values ()[Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;
m9 valueOf (LString;)Ljava.lang.invoke.MethodHandles.Lookup.ClassOption;
c11 LObject;Ljava.lang.constant.Constable;Ljava.lang.invoke.TypeDescriptor.OfMethod<LClass<*>;Ljava.lang.invoke.MethodType;>;Ljava.io.Serializable;
m9 methodType (LClass<*>;[LClass<*>;)Ljava.lang.invoke.MethodType;
m9 methodType (LClass<*>;Ljava.util.List<LClass<*>;>;)Ljava.lang.invoke.MethodType;
m89 methodType (LClass<*>;LClass<*>;[LClass<*>;)Ljava.lang.invoke.MethodType;
m9 methodType (LClass<*>;)Ljava.lang.invoke.MethodType;
m9 methodType (LClass<*>;LClass<*>;)Ljava.lang.invoke.MethodType;
m9 methodType (LClass<*>;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.MethodType;
m9 genericMethodType (IZ)Ljava.lang.invoke.MethodType;
m9 genericMethodType (I)Ljava.lang.invoke.MethodType;
m1 changeParameterType (ILClass<*>;)Ljava.lang.invoke.MethodType;
m81 insertParameterTypes (I[LClass<*>;)Ljava.lang.invoke.MethodType;
m81 appendParameterTypes ([LClass<*>;)Ljava.lang.invoke.MethodType;
m1 insertParameterTypes (ILjava.util.List<LClass<*>;>;)Ljava.lang.invoke.MethodType;
m1 appendParameterTypes (Ljava.util.List<LClass<*>;>;)Ljava.lang.invoke.MethodType;
m1 dropParameterTypes (II)Ljava.lang.invoke.MethodType;
m1 changeReturnType (LClass<*>;)Ljava.lang.invoke.MethodType;
m1 hasPrimitives ()Z
m1 hasWrappers ()Z
m1 erase ()Ljava.lang.invoke.MethodType;
m1 generic ()Ljava.lang.invoke.MethodType;
m1 wrap ()Ljava.lang.invoke.MethodType;
m1 unwrap ()Ljava.lang.invoke.MethodType;
m1 parameterType (I)LClass<*>;
m1 parameterCount ()I
m1 returnType ()LClass<*>;
m1 parameterList ()Ljava.util.List<LClass<*>;>;
m1 lastParameterType ()LClass<*>;
m1 parameterArray ()[LClass<*>;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
m9 fromMethodDescriptorString (LString;LClassLoader;)Ljava.lang.invoke.MethodType; ^java.lang.IllegalArgumentException,java.lang.TypeNotPresentException
m1 toMethodDescriptorString ()LString;
m1 descriptorString ()LString;
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.constant.MethodTypeDesc;>;
c1 Ljava.lang.invoke.CallSite;
m1 <init> (Ljava.lang.invoke.MethodType;)V
m1 <init> (Ljava.lang.invoke.MethodHandle;)V
m11 getTarget ()Ljava.lang.invoke.MethodHandle;
m1 setTarget (Ljava.lang.invoke.MethodHandle;)V
m11 dynamicInvoker ()Ljava.lang.invoke.MethodHandle;
m9 syncAll ([Ljava.lang.invoke.MutableCallSite;)V
c11 LObject;Ljava.io.Serializable;
m1 <init> (LClass<*>;LString;LString;LString;ILString;LString;LString;LString;[LObject;)V
m1 getCapturingClass ()LString;
m1 getFunctionalInterfaceClass ()LString;
m1 getFunctionalInterfaceMethodName ()LString;
m1 getFunctionalInterfaceMethodSignature ()LString;
m1 getImplClass ()LString;
m1 getImplMethodName ()LString;
m1 getImplMethodSignature ()LString;
m1 getImplMethodKind ()I
m11 getInstantiatedMethodType ()LString;
m1 getCapturedArgCount ()I
m1 getCapturedArg (I)LObject;
m1 toString ()LString;
c1 LException;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c11 LObject;
m9 makeConcat (Ljava.lang.invoke.MethodHandles.Lookup;LString;Ljava.lang.invoke.MethodType;)Ljava.lang.invoke.CallSite; ^java.lang.invoke.StringConcatException
m89 makeConcatWithConstants (Ljava.lang.invoke.MethodHandles.Lookup;LString;Ljava.lang.invoke.MethodType;LString;[LObject;)Ljava.lang.invoke.CallSite; ^java.lang.invoke.StringConcatException
c1 LObject;
m1 <init> ()V
m1 hasBeenInvalidated ()Z
m1 guardWithTest (Ljava.lang.invoke.MethodHandle;Ljava.lang.invoke.MethodHandle;)Ljava.lang.invoke.MethodHandle;
m9 invalidateAll ([Ljava.lang.invoke.SwitchPoint;)V
i601 LObject;
m401 descriptorString ()LString;
i609 <F::Ljava.lang.invoke.TypeDescriptor.OfField<TF;>;>LObject;Ljava.lang.invoke.TypeDescriptor;
m401 isArray ()Z
m401 isPrimitive ()Z
m401 componentType ()TF;
m401 arrayType ()TF;
i609 <F::Ljava.lang.invoke.TypeDescriptor.OfField<TF;>;M::Ljava.lang.invoke.TypeDescriptor.OfMethod<TF;TM;>;>LObject;Ljava.lang.invoke.TypeDescriptor;
m401 parameterCount ()I
m401 parameterType (I)TF;
m401 returnType ()TF;
m401 parameterArray ()[TF;
m401 parameterList ()Ljava.util.List<TF;>;
m401 changeReturnType (TF;)TM;
m401 changeParameterType (ITF;)TM;
m401 dropParameterTypes (II)TM;
m481 insertParameterTypes (I[TF;)TM;
c401 LObject;Ljava.lang.constant.Constable;
m1 hasInvokeExactBehavior ()Z
m20191 get ([LObject;)LObject;
m20191 set ([LObject;)V
m20191 getVolatile ([LObject;)LObject;
m20191 setVolatile ([LObject;)V
m20191 getOpaque ([LObject;)LObject;
m20191 setOpaque ([LObject;)V
m20191 getAcquire ([LObject;)LObject;
m20191 setRelease ([LObject;)V
m20191 compareAndSet ([LObject;)Z
m20191 compareAndExchange ([LObject;)LObject;
m20191 compareAndExchangeAcquire ([LObject;)LObject;
m20191 compareAndExchangeRelease ([LObject;)LObject;
m20191 weakCompareAndSetPlain ([LObject;)Z
m20191 weakCompareAndSet ([LObject;)Z
m20191 weakCompareAndSetAcquire ([LObject;)Z
m20191 weakCompareAndSetRelease ([LObject;)Z
m20191 getAndSet ([LObject;)LObject;
m20191 getAndSetAcquire ([LObject;)LObject;
m20191 getAndSetRelease ([LObject;)LObject;
m20191 getAndAdd ([LObject;)LObject;
m20191 getAndAddAcquire ([LObject;)LObject;
m20191 getAndAddRelease ([LObject;)LObject;
m20191 getAndBitwiseOr ([LObject;)LObject;
m20191 getAndBitwiseOrAcquire ([LObject;)LObject;
m20191 getAndBitwiseOrRelease ([LObject;)LObject;
m20191 getAndBitwiseAnd ([LObject;)LObject;
m20191 getAndBitwiseAndAcquire ([LObject;)LObject;
m20191 getAndBitwiseAndRelease ([LObject;)LObject;
m20191 getAndBitwiseXor ([LObject;)LObject;
m20191 getAndBitwiseXorAcquire ([LObject;)LObject;
m20191 getAndBitwiseXorRelease ([LObject;)LObject;
m401 withInvokeExactBehavior ()Ljava.lang.invoke.VarHandle;
m401 withInvokeBehavior ()Ljava.lang.invoke.VarHandle;
m11 toString ()LString;
m1 varType ()LClass<*>;
m1 coordinateTypes ()Ljava.util.List<LClass<*>;>;
m11 accessModeType (Ljava.lang.invoke.VarHandle.AccessMode;)Ljava.lang.invoke.MethodType;
m1 isAccessModeSupported (Ljava.lang.invoke.VarHandle.AccessMode;)Z
m1 toMethodHandle (Ljava.lang.invoke.VarHandle.AccessMode;)Ljava.lang.invoke.MethodHandle;
m1 describeConstable ()Ljava.util.Optional<Ljava.lang.invoke.VarHandle.VarHandleDesc;>;
m9 fullFence ()V
m9 acquireFence ()V
m9 releaseFence ()V
m9 loadLoadFence ()V
m9 storeStoreFence ()V
e4019 LEnum<Ljava.lang.invoke.VarHandle.AccessMode;>;
f4019 GET Ljava.lang.invoke.VarHandle.AccessMode;
f4019 SET Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_VOLATILE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 SET_VOLATILE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 SET_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_OPAQUE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 SET_OPAQUE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 COMPARE_AND_SET Ljava.lang.invoke.VarHandle.AccessMode;
f4019 COMPARE_AND_EXCHANGE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 COMPARE_AND_EXCHANGE_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 COMPARE_AND_EXCHANGE_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 WEAK_COMPARE_AND_SET_PLAIN Ljava.lang.invoke.VarHandle.AccessMode;
f4019 WEAK_COMPARE_AND_SET Ljava.lang.invoke.VarHandle.AccessMode;
f4019 WEAK_COMPARE_AND_SET_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 WEAK_COMPARE_AND_SET_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_SET Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_SET_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_SET_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_ADD Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_ADD_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_ADD_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_OR Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_OR_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_OR_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_AND Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_AND_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_AND_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_XOR Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_XOR_RELEASE Ljava.lang.invoke.VarHandle.AccessMode;
f4019 GET_AND_BITWISE_XOR_ACQUIRE Ljava.lang.invoke.VarHandle.AccessMode;
m9 values ()[Ljava.lang.invoke.VarHandle.AccessMode;
m9 valueOf (LString;)Ljava.lang.invoke.VarHandle.AccessMode;
m1 methodName ()LString;
m9 valueFromMethodName (LString;)Ljava.lang.invoke.VarHandle.AccessMode;
c19 Ljava.lang.constant.DynamicConstantDesc<Ljava.lang.invoke.VarHandle;>;
m9 ofField (Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.ClassDesc;)Ljava.lang.invoke.VarHandle.VarHandleDesc;
m9 ofStaticField (Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.ClassDesc;)Ljava.lang.invoke.VarHandle.VarHandleDesc;
m9 ofArray (Ljava.lang.constant.ClassDesc;)Ljava.lang.invoke.VarHandle.VarHandleDesc;
m1 varType ()Ljava.lang.constant.ClassDesc;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)Ljava.lang.invoke.VarHandle; ^java.lang.ReflectiveOperationException
m1 toString ()LString;
c1 Ljava.lang.invoke.CallSite;
m1 <init> (Ljava.lang.invoke.MethodType;)V
m1 <init> (Ljava.lang.invoke.MethodHandle;)V
m11 getTarget ()Ljava.lang.invoke.MethodHandle;
m1 setTarget (Ljava.lang.invoke.MethodHandle;)V
m11 dynamicInvoker ()Ljava.lang.invoke.MethodHandle;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
