Cleaner 116

c1 Ljava.lang.ref.PhantomReference<LObject;>;
m9 create (LObject;LRunnable;)Ljdk.internal.ref.Cleaner;
m1 clean ()V
