ClassDesc 912
Constable 96
ConstantDesc 129
ConstantDescs 3594
DirectMethodHandleDesc 259
DirectMethodHandleDesc.Kind 1089
DynamicCallSiteDesc 1014
DynamicConstantDesc 1248
MethodHandleDesc 979
MethodTypeDesc 1343
ModuleDesc 107
PackageDesc 200

i601 LObject;Ljava.lang.constant.ConstantDesc;Ljava.lang.invoke.TypeDescriptor.OfField<Ljava.lang.constant.ClassDesc;>;
m9 of (LString;)Ljava.lang.constant.ClassDesc;
m9 ofInternalName (LString;)Ljava.lang.constant.ClassDesc;
m9 of (LString;LString;)Ljava.lang.constant.ClassDesc;
m9 ofDescriptor (LString;)Ljava.lang.constant.ClassDesc;
m401 arrayType ()Ljava.lang.constant.ClassDesc;
m401 arrayType (I)Ljava.lang.constant.ClassDesc;
m10001 nested (LString;)Ljava.lang.constant.ClassDesc;
m10081 nested (LString;[LString;)Ljava.lang.constant.ClassDesc;
m10001 isArray ()Z
m10001 isPrimitive ()Z
m10001 isClassOrInterface ()Z
m10001 componentType ()Ljava.lang.constant.ClassDesc;
m10001 packageName ()LString;
m401 displayName ()LString;
m401 descriptorString ()LString;
m401 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LClass<*>; ^java.lang.ReflectiveOperationException
m401 equals (LObject;)Z
i601 LObject;
m401 describeConstable ()Ljava.util.Optional<+Ljava.lang.constant.ConstantDesc;>;
i601 LObject;
m401 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)LObject; ^java.lang.ReflectiveOperationException
c11 LObject;
f19 DEFAULT_NAME LString; =_
f19 CD_Object Ljava.lang.constant.ClassDesc;
f19 CD_String Ljava.lang.constant.ClassDesc;
f19 CD_Class Ljava.lang.constant.ClassDesc;
f19 CD_Number Ljava.lang.constant.ClassDesc;
f19 CD_Integer Ljava.lang.constant.ClassDesc;
f19 CD_Long Ljava.lang.constant.ClassDesc;
f19 CD_Float Ljava.lang.constant.ClassDesc;
f19 CD_Double Ljava.lang.constant.ClassDesc;
f19 CD_Short Ljava.lang.constant.ClassDesc;
f19 CD_Byte Ljava.lang.constant.ClassDesc;
f19 CD_Character Ljava.lang.constant.ClassDesc;
f19 CD_Boolean Ljava.lang.constant.ClassDesc;
f19 CD_Void Ljava.lang.constant.ClassDesc;
f19 CD_Throwable Ljava.lang.constant.ClassDesc;
f19 CD_Exception Ljava.lang.constant.ClassDesc;
f19 CD_Enum Ljava.lang.constant.ClassDesc;
f19 CD_VarHandle Ljava.lang.constant.ClassDesc;
f19 CD_MethodHandles Ljava.lang.constant.ClassDesc;
f19 CD_MethodHandles_Lookup Ljava.lang.constant.ClassDesc;
f19 CD_MethodHandle Ljava.lang.constant.ClassDesc;
f19 CD_MethodType Ljava.lang.constant.ClassDesc;
f19 CD_CallSite Ljava.lang.constant.ClassDesc;
f19 CD_Collection Ljava.lang.constant.ClassDesc;
f19 CD_List Ljava.lang.constant.ClassDesc;
f19 CD_Set Ljava.lang.constant.ClassDesc;
f19 CD_Map Ljava.lang.constant.ClassDesc;
f19 CD_ConstantDesc Ljava.lang.constant.ClassDesc;
f19 CD_ClassDesc Ljava.lang.constant.ClassDesc;
f19 CD_EnumDesc Ljava.lang.constant.ClassDesc;
f19 CD_MethodTypeDesc Ljava.lang.constant.ClassDesc;
f19 CD_MethodHandleDesc Ljava.lang.constant.ClassDesc;
f19 CD_DirectMethodHandleDesc Ljava.lang.constant.ClassDesc;
f19 CD_VarHandleDesc Ljava.lang.constant.ClassDesc;
f19 CD_MethodHandleDesc_Kind Ljava.lang.constant.ClassDesc;
f19 CD_DynamicConstantDesc Ljava.lang.constant.ClassDesc;
f19 CD_DynamicCallSiteDesc Ljava.lang.constant.ClassDesc;
f19 CD_ConstantBootstraps Ljava.lang.constant.ClassDesc;
f19 BSM_PRIMITIVE_CLASS Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_ENUM_CONSTANT Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_GET_STATIC_FINAL Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_NULL_CONSTANT Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_VARHANDLE_FIELD Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_VARHANDLE_STATIC_FIELD Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_VARHANDLE_ARRAY Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_INVOKE Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_EXPLICIT_CAST Ljava.lang.constant.DirectMethodHandleDesc;
f19 CD_int Ljava.lang.constant.ClassDesc;
f19 CD_long Ljava.lang.constant.ClassDesc;
f19 CD_float Ljava.lang.constant.ClassDesc;
f19 CD_double Ljava.lang.constant.ClassDesc;
f19 CD_short Ljava.lang.constant.ClassDesc;
f19 CD_byte Ljava.lang.constant.ClassDesc;
f19 CD_char Ljava.lang.constant.ClassDesc;
f19 CD_boolean Ljava.lang.constant.ClassDesc;
f19 CD_void Ljava.lang.constant.ClassDesc;
f19 BSM_CLASS_DATA Ljava.lang.constant.DirectMethodHandleDesc;
f19 BSM_CLASS_DATA_AT Ljava.lang.constant.DirectMethodHandleDesc;
f19 NULL Ljava.lang.constant.ConstantDesc;
f19 TRUE Ljava.lang.constant.DynamicConstantDesc<LBoolean;>;
f19 FALSE Ljava.lang.constant.DynamicConstantDesc<LBoolean;>;
f19 INIT_NAME LString; =<init>
f19 CLASS_INIT_NAME LString; =<clinit>
f19 MTD_void Ljava.lang.constant.MethodTypeDesc;
m89 ofCallsiteBootstrap (Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.DirectMethodHandleDesc;
m89 ofConstantBootstrap (Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.DirectMethodHandleDesc;
i601 LObject;Ljava.lang.constant.MethodHandleDesc;
m401 kind ()Ljava.lang.constant.DirectMethodHandleDesc.Kind;
m401 refKind ()I
m401 isOwnerInterface ()Z
m401 owner ()Ljava.lang.constant.ClassDesc;
m401 methodName ()LString;
m401 lookupDescriptor ()LString;
e4019 LEnum<Ljava.lang.constant.DirectMethodHandleDesc.Kind;>;
f4019 STATIC Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 INTERFACE_STATIC Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 VIRTUAL Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 INTERFACE_VIRTUAL Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 SPECIAL Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 INTERFACE_SPECIAL Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 CONSTRUCTOR Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 GETTER Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 SETTER Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 STATIC_GETTER Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f4019 STATIC_SETTER Ljava.lang.constant.DirectMethodHandleDesc.Kind;
f11 refKind I
f11 isInterface Z
m9 values ()[Ljava.lang.constant.DirectMethodHandleDesc.Kind;
m9 valueOf (LString;)Ljava.lang.constant.DirectMethodHandleDesc.Kind;
m9 valueOf (I)Ljava.lang.constant.DirectMethodHandleDesc.Kind;
m9 valueOf (IZ)Ljava.lang.constant.DirectMethodHandleDesc.Kind;
c11 LObject;
m89 of (Ljava.lang.constant.DirectMethodHandleDesc;LString;Ljava.lang.constant.MethodTypeDesc;[Ljava.lang.constant.ConstantDesc;)Ljava.lang.constant.DynamicCallSiteDesc;
m9 of (Ljava.lang.constant.DirectMethodHandleDesc;LString;Ljava.lang.constant.MethodTypeDesc;)Ljava.lang.constant.DynamicCallSiteDesc;
m9 of (Ljava.lang.constant.DirectMethodHandleDesc;Ljava.lang.constant.MethodTypeDesc;)Ljava.lang.constant.DynamicCallSiteDesc;
m81 withArgs ([Ljava.lang.constant.ConstantDesc;)Ljava.lang.constant.DynamicCallSiteDesc;
m1 withNameAndType (LString;Ljava.lang.constant.MethodTypeDesc;)Ljava.lang.constant.DynamicCallSiteDesc;
m1 invocationName ()LString;
m1 invocationType ()Ljava.lang.constant.MethodTypeDesc;
m1 bootstrapMethod ()Ljava.lang.constant.MethodHandleDesc;
m1 bootstrapArgs ()[Ljava.lang.constant.ConstantDesc;
m1 resolveCallSiteDesc (Ljava.lang.invoke.MethodHandles.Lookup;)Ljava.lang.invoke.CallSite; ^java.lang.Throwable
m11 equals (LObject;)Z
m11 hashCode ()I
m1 toString ()LString;
c401 <T:LObject;>LObject;Ljava.lang.constant.ConstantDesc;
m84 <init> (Ljava.lang.constant.DirectMethodHandleDesc;LString;Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ConstantDesc;)V
m9 ofCanonical <T:LObject;>(Ljava.lang.constant.DirectMethodHandleDesc;LString;Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ConstantDesc;)Ljava.lang.constant.ConstantDesc;
m89 ofNamed <T:LObject;>(Ljava.lang.constant.DirectMethodHandleDesc;LString;Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ConstantDesc;)Ljava.lang.constant.DynamicConstantDesc<TT;>;
m89 of <T:LObject;>(Ljava.lang.constant.DirectMethodHandleDesc;[Ljava.lang.constant.ConstantDesc;)Ljava.lang.constant.DynamicConstantDesc<TT;>;
m9 of <T:LObject;>(Ljava.lang.constant.DirectMethodHandleDesc;)Ljava.lang.constant.DynamicConstantDesc<TT;>;
m1 constantName ()LString;
m1 constantType ()Ljava.lang.constant.ClassDesc;
m1 bootstrapMethod ()Ljava.lang.constant.DirectMethodHandleDesc;
m1 bootstrapArgs ()[Ljava.lang.constant.ConstantDesc;
m1 bootstrapArgsList ()Ljava.util.List<Ljava.lang.constant.ConstantDesc;>;
m1 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)TT; ^java.lang.ReflectiveOperationException
m11 equals (LObject;)Z
m11 hashCode ()I
m1 toString ()LString;
i601 LObject;Ljava.lang.constant.ConstantDesc;
m9 of (Ljava.lang.constant.DirectMethodHandleDesc.Kind;Ljava.lang.constant.ClassDesc;LString;LString;)Ljava.lang.constant.DirectMethodHandleDesc;
m9 ofMethod (Ljava.lang.constant.DirectMethodHandleDesc.Kind;Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.MethodTypeDesc;)Ljava.lang.constant.DirectMethodHandleDesc;
m9 ofField (Ljava.lang.constant.DirectMethodHandleDesc.Kind;Ljava.lang.constant.ClassDesc;LString;Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.DirectMethodHandleDesc;
m89 ofConstructor (Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.DirectMethodHandleDesc;
m10001 asType (Ljava.lang.constant.MethodTypeDesc;)Ljava.lang.constant.MethodHandleDesc;
m401 invocationType ()Ljava.lang.constant.MethodTypeDesc;
m401 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)Ljava.lang.invoke.MethodHandle; ^java.lang.ReflectiveOperationException
m401 equals (LObject;)Z
i601 LObject;Ljava.lang.constant.ConstantDesc;Ljava.lang.invoke.TypeDescriptor.OfMethod<Ljava.lang.constant.ClassDesc;Ljava.lang.constant.MethodTypeDesc;>;
m9 ofDescriptor (LString;)Ljava.lang.constant.MethodTypeDesc;
m9 of (Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.MethodTypeDesc;
m9 of (Ljava.lang.constant.ClassDesc;Ljava.util.List<Ljava.lang.constant.ClassDesc;>;)Ljava.lang.constant.MethodTypeDesc;
m89 of (Ljava.lang.constant.ClassDesc;[Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.MethodTypeDesc;
m401 returnType ()Ljava.lang.constant.ClassDesc;
m401 parameterCount ()I
m401 parameterType (I)Ljava.lang.constant.ClassDesc;
m401 parameterList ()Ljava.util.List<Ljava.lang.constant.ClassDesc;>;
m401 parameterArray ()[Ljava.lang.constant.ClassDesc;
m401 changeReturnType (Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.MethodTypeDesc;
m401 changeParameterType (ILjava.lang.constant.ClassDesc;)Ljava.lang.constant.MethodTypeDesc;
m401 dropParameterTypes (II)Ljava.lang.constant.MethodTypeDesc;
m481 insertParameterTypes (I[Ljava.lang.constant.ClassDesc;)Ljava.lang.constant.MethodTypeDesc;
m401 descriptorString ()LString;
m10001 displayDescriptor ()LString;
m401 resolveConstantDesc (Ljava.lang.invoke.MethodHandles.Lookup;)Ljava.lang.invoke.MethodType; ^java.lang.ReflectiveOperationException
m401 equals (LObject;)Z
i601 LObject;
m9 of (LString;)Ljava.lang.constant.ModuleDesc;
m401 name ()LString;
m401 equals (LObject;)Z
i601 LObject;
m9 of (LString;)Ljava.lang.constant.PackageDesc;
m9 ofInternalName (LString;)Ljava.lang.constant.PackageDesc;
m401 internalName ()LString;
m10001 name ()LString;
m401 equals (LObject;)Z
