AddressLayout 513
Arena 343
FunctionDescriptor 774
GroupLayout 283
Linker 660
Linker.Option 243
MemoryLayout 1259
MemoryLayout.PathElement 419
MemorySegment 5241
MemorySegment.Scope 73
PaddingLayout 217
SegmentAllocator 2243
SequenceLayout 456
StructLayout 213
SymbolLookup 463
UnionLayout 210
ValueLayout 1308
ValueLayout.OfBoolean 319
ValueLayout.OfByte 307
ValueLayout.OfChar 307
ValueLayout.OfDouble 315
ValueLayout.OfFloat 311
ValueLayout.OfInt 303
ValueLayout.OfLong 307
ValueLayout.OfShort 311

i601 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.AddressLayout;
m401 withoutName ()Ljava.lang.foreign.AddressLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.AddressLayout;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.AddressLayout;
m401 withTargetLayout (Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.AddressLayout;
m401 withoutTargetLayout ()Ljava.lang.foreign.AddressLayout;
m401 targetLayout ()Ljava.util.Optional<Ljava.lang.foreign.MemoryLayout;>;
i601 LObject;Ljava.lang.foreign.SegmentAllocator;LAutoCloseable;
m9 ofAuto ()Ljava.lang.foreign.Arena;
m9 global ()Ljava.lang.foreign.Arena;
m9 ofConfined ()Ljava.lang.foreign.Arena;
m9 ofShared ()Ljava.lang.foreign.Arena;
m401 allocate (JJ)Ljava.lang.foreign.MemorySegment;
m401 scope ()Ljava.lang.foreign.MemorySegment.Scope;
m401 close ()V
i601 LObject;
m401 returnLayout ()Ljava.util.Optional<Ljava.lang.foreign.MemoryLayout;>;
m401 argumentLayouts ()Ljava.util.List<Ljava.lang.foreign.MemoryLayout;>;
m481 appendArgumentLayouts ([Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.FunctionDescriptor;
m481 insertArgumentLayouts (I[Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.FunctionDescriptor;
m401 changeReturnLayout (Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.FunctionDescriptor;
m401 dropReturnLayout ()Ljava.lang.foreign.FunctionDescriptor;
m401 toMethodType ()Ljava.lang.invoke.MethodType;
m89 of (Ljava.lang.foreign.MemoryLayout;[Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.FunctionDescriptor;
m89 ofVoid ([Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.FunctionDescriptor;
i601 LObject;Ljava.lang.foreign.MemoryLayout;
m401 memberLayouts ()Ljava.util.List<Ljava.lang.foreign.MemoryLayout;>;
m401 withName (LString;)Ljava.lang.foreign.GroupLayout;
m401 withoutName ()Ljava.lang.foreign.GroupLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.GroupLayout;
i601 LObject;
m9 nativeLinker ()Ljava.lang.foreign.Linker;
m481 downcallHandle (Ljava.lang.foreign.MemorySegment;Ljava.lang.foreign.FunctionDescriptor;[Ljava.lang.foreign.Linker.Option;)Ljava.lang.invoke.MethodHandle;
m481 downcallHandle (Ljava.lang.foreign.FunctionDescriptor;[Ljava.lang.foreign.Linker.Option;)Ljava.lang.invoke.MethodHandle;
m481 upcallStub (Ljava.lang.invoke.MethodHandle;Ljava.lang.foreign.FunctionDescriptor;Ljava.lang.foreign.Arena;[Ljava.lang.foreign.Linker.Option;)Ljava.lang.foreign.MemorySegment;
m401 defaultLookup ()Ljava.lang.foreign.SymbolLookup;
m401 canonicalLayouts ()Ljava.util.Map<LString;Ljava.lang.foreign.MemoryLayout;>;
i609 LObject;
m9 firstVariadicArg (I)Ljava.lang.foreign.Linker.Option;
m89 captureCallState ([LString;)Ljava.lang.foreign.Linker.Option;
m9 captureStateLayout ()Ljava.lang.foreign.StructLayout;
m9 critical (Z)Ljava.lang.foreign.Linker.Option;
i601 LObject;
m401 byteSize ()J
m401 name ()Ljava.util.Optional<LString;>;
m401 withName (LString;)Ljava.lang.foreign.MemoryLayout;
m401 withoutName ()Ljava.lang.foreign.MemoryLayout;
m401 byteAlignment ()J
m401 withByteAlignment (J)Ljava.lang.foreign.MemoryLayout;
m401 scale (JJ)J
m401 scaleHandle ()Ljava.lang.invoke.MethodHandle;
m481 byteOffset ([Ljava.lang.foreign.MemoryLayout.PathElement;)J
m481 byteOffsetHandle ([Ljava.lang.foreign.MemoryLayout.PathElement;)Ljava.lang.invoke.MethodHandle;
m481 varHandle ([Ljava.lang.foreign.MemoryLayout.PathElement;)Ljava.lang.invoke.VarHandle;
m481 arrayElementVarHandle ([Ljava.lang.foreign.MemoryLayout.PathElement;)Ljava.lang.invoke.VarHandle;
m481 sliceHandle ([Ljava.lang.foreign.MemoryLayout.PathElement;)Ljava.lang.invoke.MethodHandle;
m481 select ([Ljava.lang.foreign.MemoryLayout.PathElement;)Ljava.lang.foreign.MemoryLayout;
m401 equals (LObject;)Z
m401 hashCode ()I
m401 toString ()LString;
m9 paddingLayout (J)Ljava.lang.foreign.PaddingLayout;
m9 sequenceLayout (JLjava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.SequenceLayout;
m89 structLayout ([Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.StructLayout;
m89 unionLayout ([Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.UnionLayout;
i609 LObject;
m9 groupElement (LString;)Ljava.lang.foreign.MemoryLayout.PathElement;
m9 groupElement (J)Ljava.lang.foreign.MemoryLayout.PathElement;
m9 sequenceElement (J)Ljava.lang.foreign.MemoryLayout.PathElement;
m9 sequenceElement (JJ)Ljava.lang.foreign.MemoryLayout.PathElement;
m9 sequenceElement ()Ljava.lang.foreign.MemoryLayout.PathElement;
m9 dereferenceElement ()Ljava.lang.foreign.MemoryLayout.PathElement;
i601 LObject;
f19 NULL Ljava.lang.foreign.MemorySegment;
m401 address ()J
m401 heapBase ()Ljava.util.Optional<LObject;>;
m401 spliterator (Ljava.lang.foreign.MemoryLayout;)Ljava.util.Spliterator<Ljava.lang.foreign.MemorySegment;>;
m401 elements (Ljava.lang.foreign.MemoryLayout;)Ljava.util.stream.Stream<Ljava.lang.foreign.MemorySegment;>;
m401 scope ()Ljava.lang.foreign.MemorySegment.Scope;
m401 isAccessibleBy (LThread;)Z
m401 byteSize ()J
m401 maxByteAlignment ()J
m401 asSlice (JJ)Ljava.lang.foreign.MemorySegment;
m401 asSlice (JJJ)Ljava.lang.foreign.MemorySegment;
m401 asSlice (JLjava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.MemorySegment;
m401 asSlice (J)Ljava.lang.foreign.MemorySegment;
m401 reinterpret (J)Ljava.lang.foreign.MemorySegment;
m401 reinterpret (Ljava.lang.foreign.Arena;Ljava.util.function.Consumer<Ljava.lang.foreign.MemorySegment;>;)Ljava.lang.foreign.MemorySegment;
m401 reinterpret (JLjava.lang.foreign.Arena;Ljava.util.function.Consumer<Ljava.lang.foreign.MemorySegment;>;)Ljava.lang.foreign.MemorySegment;
m401 isReadOnly ()Z
m401 asReadOnly ()Ljava.lang.foreign.MemorySegment;
m401 isNative ()Z
m401 isMapped ()Z
m401 asOverlappingSlice (Ljava.lang.foreign.MemorySegment;)Ljava.util.Optional<Ljava.lang.foreign.MemorySegment;>;
m401 fill (B)Ljava.lang.foreign.MemorySegment;
m401 copyFrom (Ljava.lang.foreign.MemorySegment;)Ljava.lang.foreign.MemorySegment;
m401 mismatch (Ljava.lang.foreign.MemorySegment;)J
m401 isLoaded ()Z
m401 load ()V
m401 unload ()V
m401 force ()V
m401 asByteBuffer ()Ljava.nio.ByteBuffer;
m401 toArray (Ljava.lang.foreign.ValueLayout.OfByte;)[B
m401 toArray (Ljava.lang.foreign.ValueLayout.OfShort;)[S
m401 toArray (Ljava.lang.foreign.ValueLayout.OfChar;)[C
m401 toArray (Ljava.lang.foreign.ValueLayout.OfInt;)[I
m401 toArray (Ljava.lang.foreign.ValueLayout.OfFloat;)[F
m401 toArray (Ljava.lang.foreign.ValueLayout.OfLong;)[J
m401 toArray (Ljava.lang.foreign.ValueLayout.OfDouble;)[D
m401 getString (J)LString;
m401 getString (JLjava.nio.charset.Charset;)LString;
m401 setString (JLString;)V
m401 setString (JLString;Ljava.nio.charset.Charset;)V
m9 ofBuffer (Ljava.nio.Buffer;)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([B)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([C)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([S)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([I)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([F)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([J)Ljava.lang.foreign.MemorySegment;
m9 ofArray ([D)Ljava.lang.foreign.MemorySegment;
m9 ofAddress (J)Ljava.lang.foreign.MemorySegment;
m9 copy (Ljava.lang.foreign.MemorySegment;JLjava.lang.foreign.MemorySegment;JJ)V
m9 copy (Ljava.lang.foreign.MemorySegment;Ljava.lang.foreign.ValueLayout;JLjava.lang.foreign.MemorySegment;Ljava.lang.foreign.ValueLayout;JJ)V
m401 get (Ljava.lang.foreign.ValueLayout.OfByte;J)B
m401 set (Ljava.lang.foreign.ValueLayout.OfByte;JB)V
m401 get (Ljava.lang.foreign.ValueLayout.OfBoolean;J)Z
m401 set (Ljava.lang.foreign.ValueLayout.OfBoolean;JZ)V
m401 get (Ljava.lang.foreign.ValueLayout.OfChar;J)C
m401 set (Ljava.lang.foreign.ValueLayout.OfChar;JC)V
m401 get (Ljava.lang.foreign.ValueLayout.OfShort;J)S
m401 set (Ljava.lang.foreign.ValueLayout.OfShort;JS)V
m401 get (Ljava.lang.foreign.ValueLayout.OfInt;J)I
m401 set (Ljava.lang.foreign.ValueLayout.OfInt;JI)V
m401 get (Ljava.lang.foreign.ValueLayout.OfFloat;J)F
m401 set (Ljava.lang.foreign.ValueLayout.OfFloat;JF)V
m401 get (Ljava.lang.foreign.ValueLayout.OfLong;J)J
m401 set (Ljava.lang.foreign.ValueLayout.OfLong;JJ)V
m401 get (Ljava.lang.foreign.ValueLayout.OfDouble;J)D
m401 set (Ljava.lang.foreign.ValueLayout.OfDouble;JD)V
m401 get (Ljava.lang.foreign.AddressLayout;J)Ljava.lang.foreign.MemorySegment;
m401 set (Ljava.lang.foreign.AddressLayout;JLjava.lang.foreign.MemorySegment;)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfByte;J)B
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfBoolean;J)Z
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfChar;J)C
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfChar;JC)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfShort;J)S
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfByte;JB)V
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfBoolean;JZ)V
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfShort;JS)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfInt;J)I
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfInt;JI)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfFloat;J)F
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfFloat;JF)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfLong;J)J
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfLong;JJ)V
m401 getAtIndex (Ljava.lang.foreign.ValueLayout.OfDouble;J)D
m401 setAtIndex (Ljava.lang.foreign.ValueLayout.OfDouble;JD)V
m401 getAtIndex (Ljava.lang.foreign.AddressLayout;J)Ljava.lang.foreign.MemorySegment;
m401 setAtIndex (Ljava.lang.foreign.AddressLayout;JLjava.lang.foreign.MemorySegment;)V
m401 equals (LObject;)Z
m401 hashCode ()I
m9 copy (Ljava.lang.foreign.MemorySegment;Ljava.lang.foreign.ValueLayout;JLObject;II)V
m9 copy (LObject;ILjava.lang.foreign.MemorySegment;Ljava.lang.foreign.ValueLayout;JI)V
m9 mismatch (Ljava.lang.foreign.MemorySegment;JJLjava.lang.foreign.MemorySegment;JJ)J
i609 LObject;
m401 isAlive ()Z
m401 equals (LObject;)Z
m401 hashCode ()I
i601 LObject;Ljava.lang.foreign.MemoryLayout;
m401 withName (LString;)Ljava.lang.foreign.PaddingLayout;
m401 withoutName ()Ljava.lang.foreign.PaddingLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.PaddingLayout;
i601 LObject;
m10001 allocateFrom (LString;)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (LString;Ljava.nio.charset.Charset;)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfByte;B)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfChar;C)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfShort;S)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfInt;I)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfFloat;F)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfLong;J)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout.OfDouble;D)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.AddressLayout;Ljava.lang.foreign.MemorySegment;)Ljava.lang.foreign.MemorySegment;
m10001 allocateFrom (Ljava.lang.foreign.ValueLayout;Ljava.lang.foreign.MemorySegment;Ljava.lang.foreign.ValueLayout;JJ)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfByte;[B)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfShort;[S)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfChar;[C)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfInt;[I)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfFloat;[F)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfLong;[J)Ljava.lang.foreign.MemorySegment;
m10081 allocateFrom (Ljava.lang.foreign.ValueLayout.OfDouble;[D)Ljava.lang.foreign.MemorySegment;
m10001 allocate (Ljava.lang.foreign.MemoryLayout;)Ljava.lang.foreign.MemorySegment;
m10001 allocate (Ljava.lang.foreign.MemoryLayout;J)Ljava.lang.foreign.MemorySegment;
m10001 allocate (J)Ljava.lang.foreign.MemorySegment;
m401 allocate (JJ)Ljava.lang.foreign.MemorySegment;
m9 slicingAllocator (Ljava.lang.foreign.MemorySegment;)Ljava.lang.foreign.SegmentAllocator;
m9 prefixAllocator (Ljava.lang.foreign.MemorySegment;)Ljava.lang.foreign.SegmentAllocator;
i601 LObject;Ljava.lang.foreign.MemoryLayout;
m401 elementLayout ()Ljava.lang.foreign.MemoryLayout;
m401 elementCount ()J
m401 withElementCount (J)Ljava.lang.foreign.SequenceLayout;
m481 reshape ([J)Ljava.lang.foreign.SequenceLayout;
m401 flatten ()Ljava.lang.foreign.SequenceLayout;
m401 withName (LString;)Ljava.lang.foreign.SequenceLayout;
m401 withoutName ()Ljava.lang.foreign.MemoryLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.SequenceLayout;
i601 LObject;Ljava.lang.foreign.GroupLayout;
m401 withName (LString;)Ljava.lang.foreign.StructLayout;
m401 withoutName ()Ljava.lang.foreign.StructLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.StructLayout;
i601 LObject;
m401 find (LString;)Ljava.util.Optional<Ljava.lang.foreign.MemorySegment;>;
m10001 findOrThrow (LString;)Ljava.lang.foreign.MemorySegment;
m10001 or (Ljava.lang.foreign.SymbolLookup;)Ljava.lang.foreign.SymbolLookup;
m9 loaderLookup ()Ljava.lang.foreign.SymbolLookup;
m9 libraryLookup (LString;Ljava.lang.foreign.Arena;)Ljava.lang.foreign.SymbolLookup;
m9 libraryLookup (Ljava.nio.file.Path;Ljava.lang.foreign.Arena;)Ljava.lang.foreign.SymbolLookup;
i601 LObject;Ljava.lang.foreign.GroupLayout;
m401 withName (LString;)Ljava.lang.foreign.UnionLayout;
m401 withoutName ()Ljava.lang.foreign.UnionLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.UnionLayout;
i601 LObject;Ljava.lang.foreign.MemoryLayout;
f19 ADDRESS Ljava.lang.foreign.AddressLayout;
f19 JAVA_BYTE Ljava.lang.foreign.ValueLayout.OfByte;
f19 JAVA_BOOLEAN Ljava.lang.foreign.ValueLayout.OfBoolean;
f19 JAVA_CHAR Ljava.lang.foreign.ValueLayout.OfChar;
f19 JAVA_SHORT Ljava.lang.foreign.ValueLayout.OfShort;
f19 JAVA_INT Ljava.lang.foreign.ValueLayout.OfInt;
f19 JAVA_LONG Ljava.lang.foreign.ValueLayout.OfLong;
f19 JAVA_FLOAT Ljava.lang.foreign.ValueLayout.OfFloat;
f19 JAVA_DOUBLE Ljava.lang.foreign.ValueLayout.OfDouble;
f19 ADDRESS_UNALIGNED Ljava.lang.foreign.AddressLayout;
f19 JAVA_CHAR_UNALIGNED Ljava.lang.foreign.ValueLayout.OfChar;
f19 JAVA_SHORT_UNALIGNED Ljava.lang.foreign.ValueLayout.OfShort;
f19 JAVA_INT_UNALIGNED Ljava.lang.foreign.ValueLayout.OfInt;
f19 JAVA_LONG_UNALIGNED Ljava.lang.foreign.ValueLayout.OfLong;
f19 JAVA_FLOAT_UNALIGNED Ljava.lang.foreign.ValueLayout.OfFloat;
f19 JAVA_DOUBLE_UNALIGNED Ljava.lang.foreign.ValueLayout.OfDouble;
m401 order ()Ljava.nio.ByteOrder;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout;
m401 withoutName ()Ljava.lang.foreign.ValueLayout;
m401 carrier ()LClass<*>;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout;
m401 varHandle ()Ljava.lang.invoke.VarHandle;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfBoolean;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfBoolean;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfBoolean;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfBoolean;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfByte;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfByte;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfByte;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfByte;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfChar;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfChar;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfChar;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfChar;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfDouble;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfDouble;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfDouble;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfDouble;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfFloat;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfFloat;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfFloat;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfFloat;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfInt;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfInt;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfInt;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfInt;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfLong;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfLong;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfLong;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfLong;
i609 LObject;Ljava.lang.foreign.ValueLayout;
m401 withName (LString;)Ljava.lang.foreign.ValueLayout.OfShort;
m401 withoutName ()Ljava.lang.foreign.ValueLayout.OfShort;
m401 withByteAlignment (J)Ljava.lang.foreign.ValueLayout.OfShort;
m401 withOrder (Ljava.nio.ByteOrder;)Ljava.lang.foreign.ValueLayout.OfShort;
