DirectBuffer 100

i601 LObject;
m401 address ()J
m401 attachment ()LObject;
m401 cleaner ()Ljdk.internal.ref.Cleaner;
