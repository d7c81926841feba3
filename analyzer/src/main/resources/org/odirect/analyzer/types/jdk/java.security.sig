AccessControlContext 319
AccessControlException 139
AccessController 1489
AlgorithmConstraints 333
AlgorithmParameterGenerator 929
AlgorithmParameterGeneratorSpi 286
AlgorithmParameters 977
AlgorithmParametersSpi 514
AllPermission 245
AsymmetricKey 124
AuthProvider 363
BasicPermission 276
Certificate 375
CodeSigner 261
CodeSource 390
CryptoPrimitive 657
DEREncodable 14
DigestException 138
DigestInputStream 344
DigestOutputStream 349
DomainCombiner 129
DomainLoadStoreParameter 358
DrbgParameters 234
DrbgParameters.Capability 433
DrbgParameters.Instantiation 187
DrbgParameters.NextBytes 128
DrbgParameters.Reseed 109
GeneralSecurityException 109
Guard 71
GuardedObject 130
Identity 782
IdentityScope 718
InvalidAlgorithmParameterException 138
InvalidKeyException 126
InvalidParameterException 124
Key 156
KeyException 138
KeyFactory 966
KeyFactorySpi 518
KeyManagementException 126
KeyPair 212
KeyPairGenerator 899
KeyPairGeneratorSpi 263
KeyRep 150
KeyRep.Type 256
KeyStore 3364
KeyStore.Builder 713
KeyStore.CallbackHandlerProtection 187
KeyStore.Entry 95
KeyStore.Entry.Attribute 63
KeyStore.LoadStoreParameter 89
KeyStore.PasswordProtection 380
KeyStore.PrivateKeyEntry 504
KeyStore.ProtectionParameter 14
KeyStore.SecretKeyEntry 319
KeyStore.TrustedCertificateEntry 352
KeyStoreException 138
KeyStoreSpi 2213
MessageDigest 789
MessageDigestSpi 304
NoSuchAlgorithmException 138
NoSuchProviderException 80
PEMDecoder 469
PEMEncoder 197
PEMRecord 227
PKCS12Attribute 224
Permission 358
PermissionCollection 336
Permissions 221
Policy 985
Policy.Parameters 14
PolicySpi 314
Principal 153
PrivateKey 120
PrivilegedAction 41
PrivilegedActionException 93
PrivilegedExceptionAction 62
ProtectionDomain 484
Provider 1690
Provider.Service 421
ProviderException 116
PublicKey 87
SecureClassLoader 327
SecureRandom 1410
SecureRandomParameters 14
SecureRandomSpi 392
Security 531
SecurityPermission 88
Signature 1716
SignatureException 138
SignatureSpi 1144
SignedObject 468
Signer 334
Timestamp 243
URIParameter 152
UnrecoverableEntryException 80
UnrecoverableKeyException 83
UnresolvedPermission 474

c11 LObject;
m1 <init> ([Ljava.security.ProtectionDomain;)V
m1 <init> (Ljava.security.AccessControlContext;Ljava.security.DomainCombiner;)V
m1 getDomainCombiner ()Ljava.security.DomainCombiner;
m1 checkPermission (Ljava.security.Permission;)V ^java.security.AccessControlException
m1 equals (LObject;)Z
m1 hashCode ()I
c1 LSecurityException;
m1 <init> (LString;)V
m1 <init> (LString;Ljava.security.Permission;)V
m1 getPermission ()Ljava.security.Permission;
c11 LObject;
m9 doPrivileged <T:LObject;>(Ljava.security.PrivilegedAction<TT;>;)TT;
m9 doPrivilegedWithCombiner <T:LObject;>(Ljava.security.PrivilegedAction<TT;>;)TT;
m9 doPrivileged <T:LObject;>(Ljava.security.PrivilegedAction<TT;>;Ljava.security.AccessControlContext;)TT;
m89 doPrivileged <T:LObject;>(Ljava.security.PrivilegedAction<TT;>;Ljava.security.AccessControlContext;[Ljava.security.Permission;)TT;
m89 doPrivilegedWithCombiner <T:LObject;>(Ljava.security.PrivilegedAction<TT;>;Ljava.security.AccessControlContext;[Ljava.security.Permission;)TT;
m9 doPrivileged <T:LObject;>(Ljava.security.PrivilegedExceptionAction<TT;>;)TT; ^java.security.PrivilegedActionException
m9 doPrivilegedWithCombiner <T:LObject;>(Ljava.security.PrivilegedExceptionAction<TT;>;)TT; ^java.security.PrivilegedActionException
m9 doPrivileged <T:LObject;>(Ljava.security.PrivilegedExceptionAction<TT;>;Ljava.security.AccessControlContext;)TT; ^java.security.PrivilegedActionException
m89 doPrivileged <T:LObject;>(Ljava.security.PrivilegedExceptionAction<TT;>;Ljava.security.AccessControlContext;[Ljava.security.Permission;)TT; ^java.security.PrivilegedActionException
m89 doPrivilegedWithCombiner <T:LObject;>(Ljava.security.PrivilegedExceptionAction<TT;>;Ljava.security.AccessControlContext;[Ljava.security.Permission;)TT; ^java.security.PrivilegedActionException
m9 getContext ()Ljava.security.AccessControlContext;
m9 checkPermission (Ljava.security.Permission;)V ^java.security.AccessControlException
i601 LObject;
m401 permits (Ljava.util.Set<Ljava.security.CryptoPrimitive;>;LString;Ljava.security.AlgorithmParameters;)Z
m401 permits (Ljava.util.Set<Ljava.security.CryptoPrimitive;>;Ljava.security.Key;)Z
m401 permits (Ljava.util.Set<Ljava.security.CryptoPrimitive;>;LString;Ljava.security.Key;Ljava.security.AlgorithmParameters;)Z
c1 LObject;
m4 <init> (Ljava.security.AlgorithmParameterGeneratorSpi;Ljava.security.Provider;LString;)V
m11 getAlgorithm ()LString;
m9 getInstance (LString;)Ljava.security.AlgorithmParameterGenerator; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.AlgorithmParameterGenerator; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.AlgorithmParameterGenerator; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 init (I)V
m11 init (ILjava.security.SecureRandom;)V
m11 init (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidAlgorithmParameterException
m11 init (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m11 generateParameters ()Ljava.security.AlgorithmParameters;
c401 LObject;
m1 <init> ()V
m404 engineInit (ILjava.security.SecureRandom;)V
m404 engineInit (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m404 engineGenerateParameters ()Ljava.security.AlgorithmParameters;
c1 LObject;
m4 <init> (Ljava.security.AlgorithmParametersSpi;Ljava.security.Provider;LString;)V
m11 getAlgorithm ()LString;
m9 getInstance (LString;)Ljava.security.AlgorithmParameters; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.AlgorithmParameters; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.AlgorithmParameters; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 init (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.spec.InvalidParameterSpecException
m11 init ([B)V ^java.io.IOException
m11 init ([BLString;)V ^java.io.IOException
m11 getParameterSpec <T::Ljava.security.spec.AlgorithmParameterSpec;>(LClass<TT;>;)TT; ^java.security.spec.InvalidParameterSpecException
m11 getEncoded ()[B ^java.io.IOException
m11 getEncoded (LString;)[B ^java.io.IOException
m11 toString ()LString;
c401 LObject;
m1 <init> ()V
m404 engineInit (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.spec.InvalidParameterSpecException
m404 engineInit ([B)V ^java.io.IOException
m404 engineInit ([BLString;)V ^java.io.IOException
m404 engineGetParameterSpec <T::Ljava.security.spec.AlgorithmParameterSpec;>(LClass<TT;>;)TT; ^java.security.spec.InvalidParameterSpecException
m404 engineGetEncoded ()[B ^java.io.IOException
m404 engineGetEncoded (LString;)[B ^java.io.IOException
m404 engineToString ()LString;
c11 Ljava.security.Permission;
m1 <init> ()V
m1 <init> (LString;LString;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
i601 LObject;Ljava.security.Key;Ljava.security.DEREncodable;
m10001 getParams ()Ljava.security.spec.AlgorithmParameterSpec;
c401 Ljava.security.Provider;
m4 <init> (LString;DLString;)V
m4 <init> (LString;LString;LString;)V
m401 login (Ljavax.security.auth.Subject;Ljavax.security.auth.callback.CallbackHandler;)V ^javax.security.auth.login.LoginException
m401 logout ()V ^javax.security.auth.login.LoginException
m401 setCallbackHandler (Ljavax.security.auth.callback.CallbackHandler;)V
c401 Ljava.security.Permission;Ljava.io.Serializable;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
i601 LObject;
m401 getGuarantor ()Ljava.security.Principal;
m401 getPrincipal ()Ljava.security.Principal;
m401 getPublicKey ()Ljava.security.PublicKey;
m401 encode (Ljava.io.OutputStream;)V ^java.security.KeyException,java.io.IOException
m401 decode (Ljava.io.InputStream;)V ^java.security.KeyException,java.io.IOException
m401 getFormat ()LString;
m401 toString (Z)LString;
c11 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.security.cert.CertPath;Ljava.security.Timestamp;)V
m1 getSignerCertPath ()Ljava.security.cert.CertPath;
m1 getTimestamp ()Ljava.security.Timestamp;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 toString ()LString;
c1 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.net.URL;[Ljava.security.cert.Certificate;)V
m1 <init> (Ljava.net.URL;[Ljava.security.CodeSigner;)V
m1 hashCode ()I
m1 equals (LObject;)Z
m11 getLocation ()Ljava.net.URL;
m11 getCertificates ()[Ljava.security.cert.Certificate;
m11 getCodeSigners ()[Ljava.security.CodeSigner;
m1 implies (Ljava.security.CodeSource;)Z
m1 toString ()LString;
e4011 LEnum<Ljava.security.CryptoPrimitive;>;
f4019 MESSAGE_DIGEST Ljava.security.CryptoPrimitive;
f4019 SECURE_RANDOM Ljava.security.CryptoPrimitive;
f4019 BLOCK_CIPHER Ljava.security.CryptoPrimitive;
f4019 STREAM_CIPHER Ljava.security.CryptoPrimitive;
f4019 MAC Ljava.security.CryptoPrimitive;
f4019 KEY_WRAP Ljava.security.CryptoPrimitive;
f4019 PUBLIC_KEY_ENCRYPTION Ljava.security.CryptoPrimitive;
f4019 SIGNATURE Ljava.security.CryptoPrimitive;
f4019 KEY_ENCAPSULATION Ljava.security.CryptoPrimitive;
f4019 KEY_AGREEMENT Ljava.security.CryptoPrimitive;
m9 values ()[Ljava.security.CryptoPrimitive;
m9 valueOf (LString;)Ljava.security.CryptoPrimitive;
i601 LObject;
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 Ljava.io.FilterInputStream;
f4 digest Ljava.security.MessageDigest;
m1 <init> (Ljava.io.InputStream;Ljava.security.MessageDigest;)V
m1 getMessageDigest ()Ljava.security.MessageDigest;
m1 setMessageDigest (Ljava.security.MessageDigest;)V
m1 read ()I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 on (Z)V
m1 toString ()LString;
c1 Ljava.io.FilterOutputStream;
f4 digest Ljava.security.MessageDigest;
m1 <init> (Ljava.io.OutputStream;Ljava.security.MessageDigest;)V
m1 getMessageDigest ()Ljava.security.MessageDigest;
m1 setMessageDigest (Ljava.security.MessageDigest;)V
m1 write (I)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 on (Z)V
m1 toString ()LString;
i601 LObject;
m401 combine ([Ljava.security.ProtectionDomain;[Ljava.security.ProtectionDomain;)[Ljava.security.ProtectionDomain;
c11 LObject;Ljava.security.KeyStore.LoadStoreParameter;
m1 <init> (Ljava.net.URI;Ljava.util.Map<LString;Ljava.security.KeyStore.ProtectionParameter;>;)V
m1 getConfiguration ()Ljava.net.URI;
m1 getProtectionParams ()Ljava.util.Map<LString;Ljava.security.KeyStore.ProtectionParameter;>;
m1 getProtectionParameter ()Ljava.security.KeyStore.ProtectionParameter;
c11 LObject;
m9 instantiation (ILjava.security.DrbgParameters.Capability;[B)Ljava.security.DrbgParameters.Instantiation;
m9 nextBytes (IZ[B)Ljava.security.DrbgParameters.NextBytes;
m9 reseed (Z[B)Ljava.security.DrbgParameters.Reseed;
e4019 LEnum<Ljava.security.DrbgParameters.Capability;>;
f4019 PR_AND_RESEED Ljava.security.DrbgParameters.Capability;
f4019 RESEED_ONLY Ljava.security.DrbgParameters.Capability;
f4019 NONE Ljava.security.DrbgParameters.Capability;
m9 values ()[Ljava.security.DrbgParameters.Capability;
m9 valueOf (LString;)Ljava.security.DrbgParameters.Capability;
m1 toString ()LString;
m1 supportsReseeding ()Z
m1 supportsPredictionResistance ()Z
c19 LObject;Ljava.security.SecureRandomParameters;
m1 getStrength ()I
m1 getCapability ()Ljava.security.DrbgParameters.Capability;
m1 getPersonalizationString ()[B
m1 toString ()LString;
c19 LObject;Ljava.security.SecureRandomParameters;
m1 getStrength ()I
m1 getPredictionResistance ()Z
m1 getAdditionalInput ()[B
c19 LObject;Ljava.security.SecureRandomParameters;
m1 getPredictionResistance ()Z
m1 getAdditionalInput ()[B
c1 LException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;
m401 checkGuard (LObject;)V ^java.lang.SecurityException
c1 LObject;Ljava.io.Serializable;
m1 <init> (LObject;Ljava.security.Guard;)V
m1 getObject ()LObject; ^java.lang.SecurityException
c401 LObject;Ljava.security.Principal;Ljava.io.Serializable;
m4 <init> ()V
m1 <init> (LString;Ljava.security.IdentityScope;)V ^java.security.KeyManagementException
m1 <init> (LString;)V
m11 getName ()LString;
m11 getScope ()Ljava.security.IdentityScope;
m1 getPublicKey ()Ljava.security.PublicKey;
m1 setPublicKey (Ljava.security.PublicKey;)V ^java.security.KeyManagementException
m1 setInfo (LString;)V
m1 getInfo ()LString;
m1 addCertificate (Ljava.security.Certificate;)V ^java.security.KeyManagementException
m1 removeCertificate (Ljava.security.Certificate;)V ^java.security.KeyManagementException
m1 certificates ()[Ljava.security.Certificate;
m11 equals (LObject;)Z
m4 identityEquals (Ljava.security.Identity;)Z
m1 toString ()LString;
m1 toString (Z)LString;
m1 hashCode ()I
c401 Ljava.security.Identity;
m4 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;Ljava.security.IdentityScope;)V ^java.security.KeyManagementException
m9 getSystemScope ()Ljava.security.IdentityScope;
mc setSystemScope (Ljava.security.IdentityScope;)V
m401 size ()I
m401 getIdentity (LString;)Ljava.security.Identity;
m1 getIdentity (Ljava.security.Principal;)Ljava.security.Identity;
m401 getIdentity (Ljava.security.PublicKey;)Ljava.security.Identity;
m401 addIdentity (Ljava.security.Identity;)V ^java.security.KeyManagementException
m401 removeIdentity (Ljava.security.Identity;)V ^java.security.KeyManagementException
m401 identities ()Ljava.util.Enumeration<Ljava.security.Identity;>;
m1 toString ()LString;
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 Ljava.security.KeyException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LIllegalArgumentException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;Ljava.io.Serializable;
f19 serialVersionUID J =6603384152749567654
m401 getAlgorithm ()LString;
m401 getFormat ()LString;
m401 getEncoded ()[B
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 LObject;
m4 <init> (Ljava.security.KeyFactorySpi;Ljava.security.Provider;LString;)V
m9 getInstance (LString;)Ljava.security.KeyFactory; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.KeyFactory; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.KeyFactory; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 getAlgorithm ()LString;
m11 generatePublic (Ljava.security.spec.KeySpec;)Ljava.security.PublicKey; ^java.security.spec.InvalidKeySpecException
m11 generatePrivate (Ljava.security.spec.KeySpec;)Ljava.security.PrivateKey; ^java.security.spec.InvalidKeySpecException
m11 getKeySpec <T::Ljava.security.spec.KeySpec;>(Ljava.security.Key;LClass<TT;>;)TT; ^java.security.spec.InvalidKeySpecException
m11 translateKey (Ljava.security.Key;)Ljava.security.Key; ^java.security.InvalidKeyException
c401 LObject;
m1 <init> ()V
m404 engineGeneratePublic (Ljava.security.spec.KeySpec;)Ljava.security.PublicKey; ^java.security.spec.InvalidKeySpecException
m404 engineGeneratePrivate (Ljava.security.spec.KeySpec;)Ljava.security.PrivateKey; ^java.security.spec.InvalidKeySpecException
m404 engineGetKeySpec <T::Ljava.security.spec.KeySpec;>(Ljava.security.Key;LClass<TT;>;)TT; ^java.security.spec.InvalidKeySpecException
m404 engineTranslateKey (Ljava.security.Key;)Ljava.security.Key; ^java.security.InvalidKeyException
c1 Ljava.security.KeyException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c11 LObject;Ljava.io.Serializable;Ljava.security.DEREncodable;
m1 <init> (Ljava.security.PublicKey;Ljava.security.PrivateKey;)V
m1 getPublic ()Ljava.security.PublicKey;
m1 getPrivate ()Ljava.security.PrivateKey;
c401 Ljava.security.KeyPairGeneratorSpi;
m4 <init> (LString;)V
m1 getAlgorithm ()LString;
m9 getInstance (LString;)Ljava.security.KeyPairGenerator; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.KeyPairGenerator; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.KeyPairGenerator; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m1 initialize (I)V
m1 initialize (ILjava.security.SecureRandom;)V
m1 initialize (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidAlgorithmParameterException
m1 initialize (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m11 genKeyPair ()Ljava.security.KeyPair;
m1 generateKeyPair ()Ljava.security.KeyPair;
c401 LObject;
m1 <init> ()V
m401 initialize (ILjava.security.SecureRandom;)V
m1 initialize (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m401 generateKeyPair ()Ljava.security.KeyPair;
c1 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.security.KeyRep.Type;LString;LString;[B)V
m4 readResolve ()LObject; ^java.io.ObjectStreamException
e4019 LEnum<Ljava.security.KeyRep.Type;>;
f4019 SECRET Ljava.security.KeyRep.Type;
f4019 PUBLIC Ljava.security.KeyRep.Type;
f4019 PRIVATE Ljava.security.KeyRep.Type;
m9 values ()[Ljava.security.KeyRep.Type;
m9 valueOf (LString;)Ljava.security.KeyRep.Type;
c1 LObject;
m4 <init> (Ljava.security.KeyStoreSpi;Ljava.security.Provider;LString;)V
m9 getInstance (LString;)Ljava.security.KeyStore; ^java.security.KeyStoreException
m9 getInstance (LString;LString;)Ljava.security.KeyStore; ^java.security.KeyStoreException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.KeyStore; ^java.security.KeyStoreException
m19 getDefaultType ()LString;
m11 getProvider ()Ljava.security.Provider;
m11 getType ()LString;
m11 getAttributes (LString;)Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>; ^java.security.KeyStoreException
m11 getKey (LString;[C)Ljava.security.Key; ^java.security.KeyStoreException,java.security.NoSuchAlgorithmException,java.security.UnrecoverableKeyException
m11 getCertificateChain (LString;)[Ljava.security.cert.Certificate; ^java.security.KeyStoreException
m11 getCertificate (LString;)Ljava.security.cert.Certificate; ^java.security.KeyStoreException
m11 getCreationDate (LString;)Ljava.util.Date; ^java.security.KeyStoreException
m11 setKeyEntry (LString;Ljava.security.Key;[C[Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m11 setKeyEntry (LString;[B[Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m11 setCertificateEntry (LString;Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m11 deleteEntry (LString;)V ^java.security.KeyStoreException
m11 aliases ()Ljava.util.Enumeration<LString;>; ^java.security.KeyStoreException
m11 containsAlias (LString;)Z ^java.security.KeyStoreException
m11 size ()I ^java.security.KeyStoreException
m11 isKeyEntry (LString;)Z ^java.security.KeyStoreException
m11 isCertificateEntry (LString;)Z ^java.security.KeyStoreException
m11 getCertificateAlias (Ljava.security.cert.Certificate;)LString; ^java.security.KeyStoreException
m11 store (Ljava.io.OutputStream;[C)V ^java.security.KeyStoreException,java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m11 store (Ljava.security.KeyStore.LoadStoreParameter;)V ^java.security.KeyStoreException,java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m11 load (Ljava.io.InputStream;[C)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m11 load (Ljava.security.KeyStore.LoadStoreParameter;)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m11 getEntry (LString;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Entry; ^java.security.NoSuchAlgorithmException,java.security.UnrecoverableEntryException,java.security.KeyStoreException
m11 setEntry (LString;Ljava.security.KeyStore.Entry;Ljava.security.KeyStore.ProtectionParameter;)V ^java.security.KeyStoreException
m11 entryInstanceOf (LString;LClass<+Ljava.security.KeyStore.Entry;>;)Z ^java.security.KeyStoreException
m19 getInstance (Ljava.io.File;[C)Ljava.security.KeyStore; ^java.security.KeyStoreException,java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m19 getInstance (Ljava.io.File;Ljava.security.KeyStore.LoadStoreParameter;)Ljava.security.KeyStore; ^java.security.KeyStoreException,java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
c409 LObject;
m4 <init> ()V
m401 getKeyStore ()Ljava.security.KeyStore; ^java.security.KeyStoreException
m401 getProtectionParameter (LString;)Ljava.security.KeyStore.ProtectionParameter; ^java.security.KeyStoreException
m9 newInstance (Ljava.security.KeyStore;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Builder;
m9 newInstance (LString;Ljava.security.Provider;Ljava.io.File;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Builder;
m9 newInstance (Ljava.io.File;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Builder;
m9 newInstance (LString;Ljava.security.Provider;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Builder;
c9 LObject;Ljava.security.KeyStore.ProtectionParameter;
m1 <init> (Ljavax.security.auth.callback.CallbackHandler;)V
m1 getCallbackHandler ()Ljavax.security.auth.callback.CallbackHandler;
i609 LObject;
m10001 getAttributes ()Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;
i609 LObject;
m401 getName ()LString;
m401 getValue ()LString;
i609 LObject;
m401 getProtectionParameter ()Ljava.security.KeyStore.ProtectionParameter;
c9 LObject;Ljava.security.KeyStore.ProtectionParameter;Ljavax.security.auth.Destroyable;
m1 <init> ([C)V
m1 <init> ([CLString;Ljava.security.spec.AlgorithmParameterSpec;)V
m1 getProtectionAlgorithm ()LString;
m1 getProtectionParameters ()Ljava.security.spec.AlgorithmParameterSpec;
m1 getPassword ()[C
m1 destroy ()V ^javax.security.auth.DestroyFailedException
m1 isDestroyed ()Z
c19 LObject;Ljava.security.KeyStore.Entry;
m1 <init> (Ljava.security.PrivateKey;[Ljava.security.cert.Certificate;)V
m1 <init> (Ljava.security.PrivateKey;[Ljava.security.cert.Certificate;Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;)V
m1 getPrivateKey ()Ljava.security.PrivateKey;
m1 getCertificateChain ()[Ljava.security.cert.Certificate;
m1 getCertificate ()Ljava.security.cert.Certificate;
m1 getAttributes ()Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;
m1 toString ()LString;
i609 LObject;
c19 LObject;Ljava.security.KeyStore.Entry;
m1 <init> (Ljavax.crypto.SecretKey;)V
m1 <init> (Ljavax.crypto.SecretKey;Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;)V
m1 getSecretKey ()Ljavax.crypto.SecretKey;
m1 getAttributes ()Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;
m1 toString ()LString;
c19 LObject;Ljava.security.KeyStore.Entry;
m1 <init> (Ljava.security.cert.Certificate;)V
m1 <init> (Ljava.security.cert.Certificate;Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;)V
m1 getTrustedCertificate ()Ljava.security.cert.Certificate;
m1 getAttributes ()Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;
m1 toString ()LString;
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c401 LObject;
m1 <init> ()V
m401 engineGetKey (LString;[C)Ljava.security.Key; ^java.security.NoSuchAlgorithmException,java.security.UnrecoverableKeyException
m401 engineGetCertificateChain (LString;)[Ljava.security.cert.Certificate;
m401 engineGetCertificate (LString;)Ljava.security.cert.Certificate;
m401 engineGetCreationDate (LString;)Ljava.util.Date;
m401 engineSetKeyEntry (LString;Ljava.security.Key;[C[Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m401 engineSetKeyEntry (LString;[B[Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m401 engineSetCertificateEntry (LString;Ljava.security.cert.Certificate;)V ^java.security.KeyStoreException
m401 engineDeleteEntry (LString;)V ^java.security.KeyStoreException
m401 engineAliases ()Ljava.util.Enumeration<LString;>;
m401 engineContainsAlias (LString;)Z
m401 engineSize ()I
m401 engineIsKeyEntry (LString;)Z
m401 engineIsCertificateEntry (LString;)Z
m401 engineGetCertificateAlias (Ljava.security.cert.Certificate;)LString;
m401 engineStore (Ljava.io.OutputStream;[C)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m1 engineStore (Ljava.security.KeyStore.LoadStoreParameter;)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m401 engineLoad (Ljava.io.InputStream;[C)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m1 engineLoad (Ljava.security.KeyStore.LoadStoreParameter;)V ^java.io.IOException,java.security.NoSuchAlgorithmException,java.security.cert.CertificateException
m1 engineGetAttributes (LString;)Ljava.util.Set<Ljava.security.KeyStore.Entry.Attribute;>;
m1 engineGetEntry (LString;Ljava.security.KeyStore.ProtectionParameter;)Ljava.security.KeyStore.Entry; ^java.security.KeyStoreException,java.security.NoSuchAlgorithmException,java.security.UnrecoverableEntryException
m1 engineSetEntry (LString;Ljava.security.KeyStore.Entry;Ljava.security.KeyStore.ProtectionParameter;)V ^java.security.KeyStoreException
m1 engineEntryInstanceOf (LString;LClass<+Ljava.security.KeyStore.Entry;>;)Z
m1 engineProbe (Ljava.io.InputStream;)Z ^java.io.IOException
c401 Ljava.security.MessageDigestSpi;
m4 <init> (LString;)V
m9 getInstance (LString;)Ljava.security.MessageDigest; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.MessageDigest; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.MessageDigest; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m1 update (B)V
m1 update ([BII)V
m1 update ([B)V
m11 update (Ljava.nio.ByteBuffer;)V
m1 digest ()[B
m1 digest ([BII)I ^java.security.DigestException
m1 digest ([B)[B
m1 toString ()LString;
m9 isEqual ([B[B)Z
m1 reset ()V
m11 getAlgorithm ()LString;
m11 getDigestLength ()I
m1 clone ()LObject; ^java.lang.CloneNotSupportedException
c401 LObject;
m1 <init> ()V
m4 engineGetDigestLength ()I
m404 engineUpdate (B)V
m404 engineUpdate ([BII)V
m4 engineUpdate (Ljava.nio.ByteBuffer;)V
m404 engineDigest ()[B
m4 engineDigest ([BII)I ^java.security.DigestException
m404 engineReset ()V
m1 clone ()LObject; ^java.lang.CloneNotSupportedException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c11 LObject;
m9 of ()Ljava.security.PEMDecoder;
m1 decode (LString;)Ljava.security.DEREncodable;
m1 decode (Ljava.io.InputStream;)Ljava.security.DEREncodable; ^java.io.IOException
m1 decode <S::Ljava.security.DEREncodable;>(LString;LClass<TS;>;)TS;
m1 decode <S::Ljava.security.DEREncodable;>(Ljava.io.InputStream;LClass<TS;>;)TS; ^java.io.IOException
m1 withFactory (Ljava.security.Provider;)Ljava.security.PEMDecoder;
m1 withDecryption ([C)Ljava.security.PEMDecoder;
c11 LObject;
m9 of ()Ljava.security.PEMEncoder;
m1 encodeToString (Ljava.security.DEREncodable;)LString;
m1 encode (Ljava.security.DEREncodable;)[B
m1 withEncryption ([C)Ljava.security.PEMEncoder;
r11 LRecord;Ljava.security.DEREncodable;
m1 <init> (LString;LString;[B)V
m1 <init> (LString;LString;)V
m1 toString ()LString;
m11 hashCode ()I
m11 equals (LObject;)Z
m1 type ()LString;
m1 content ()LString;
m1 leadingData ()[B
c11 LObject;Ljava.security.KeyStore.Entry.Attribute;
m1 <init> (LString;LString;)V
m1 <init> ([B)V
m1 getName ()LString;
m1 getValue ()LString;
m1 getEncoded ()[B
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c401 LObject;Ljava.security.Guard;Ljava.io.Serializable;
m1 <init> (LString;)V
m1 checkGuard (LObject;)V ^java.lang.SecurityException
m401 implies (Ljava.security.Permission;)Z
m401 equals (LObject;)Z
m401 hashCode ()I
m11 getName ()LString;
m401 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
m1 toString ()LString;
c401 LObject;Ljava.io.Serializable;
m1 <init> ()V
m401 add (Ljava.security.Permission;)V
m401 implies (Ljava.security.Permission;)Z
m401 elements ()Ljava.util.Enumeration<Ljava.security.Permission;>;
m1 elementsAsStream ()Ljava.util.stream.Stream<Ljava.security.Permission;>;
m1 setReadOnly ()V
m1 isReadOnly ()Z
m1 toString ()LString;
c11 Ljava.security.PermissionCollection;Ljava.io.Serializable;
m1 <init> ()V
m1 add (Ljava.security.Permission;)V
m1 implies (Ljava.security.Permission;)Z
m1 elements ()Ljava.util.Enumeration<Ljava.security.Permission;>;
c401 LObject;
f19 UNSUPPORTED_EMPTY_COLLECTION Ljava.security.PermissionCollection;
m1 <init> ()V
m9 getPolicy ()Ljava.security.Policy;
m9 setPolicy (Ljava.security.Policy;)V
m9 getInstance (LString;Ljava.security.Policy.Parameters;)Ljava.security.Policy; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljava.security.Policy.Parameters;LString;)Ljava.security.Policy; ^java.security.NoSuchProviderException,java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljava.security.Policy.Parameters;Ljava.security.Provider;)Ljava.security.Policy; ^java.security.NoSuchAlgorithmException
m1 getProvider ()Ljava.security.Provider;
m1 getType ()LString;
m1 getParameters ()Ljava.security.Policy.Parameters;
m1 getPermissions (Ljava.security.CodeSource;)Ljava.security.PermissionCollection;
m1 getPermissions (Ljava.security.ProtectionDomain;)Ljava.security.PermissionCollection;
m1 implies (Ljava.security.ProtectionDomain;Ljava.security.Permission;)Z
m1 refresh ()V
i609 LObject;
c401 LObject;
m1 <init> ()V
m404 engineImplies (Ljava.security.ProtectionDomain;Ljava.security.Permission;)Z
m4 engineRefresh ()V
m4 engineGetPermissions (Ljava.security.CodeSource;)Ljava.security.PermissionCollection;
m4 engineGetPermissions (Ljava.security.ProtectionDomain;)Ljava.security.PermissionCollection;
i601 LObject;
m401 equals (LObject;)Z
m401 toString ()LString;
m401 hashCode ()I
m401 getName ()LString;
m10001 implies (Ljavax.security.auth.Subject;)Z
i601 LObject;Ljava.security.AsymmetricKey;Ljavax.security.auth.Destroyable;
f19 serialVersionUID J =6034044314589513430
i601 <T:LObject;>LObject;
m401 run ()TT;
c1 LException;
m1 <init> (LException;)V
m1 getException ()LException;
m1 toString ()LString;
i601 <T:LObject;>LObject;
m401 run ()TT; ^java.lang.Exception
c1 LObject;
m1 <init> (Ljava.security.CodeSource;Ljava.security.PermissionCollection;)V
m1 <init> (Ljava.security.CodeSource;Ljava.security.PermissionCollection;LClassLoader;[Ljava.security.Principal;)V
m11 getCodeSource ()Ljava.security.CodeSource;
m11 getClassLoader ()LClassLoader;
m11 getPrincipals ()[Ljava.security.Principal;
m11 getPermissions ()Ljava.security.PermissionCollection;
m11 staticPermissionsOnly ()Z
m1 implies (Ljava.security.Permission;)Z
m1 toString ()LString;
c401 Ljava.util.Properties;
m4 <init> (LString;DLString;)V
m4 <init> (LString;LString;LString;)V
m1 configure (LString;)Ljava.security.Provider;
m1 isConfigured ()Z
m1 getName ()LString;
m1 getVersion ()D
m1 getVersionStr ()LString;
m1 getInfo ()LString;
m1 toString ()LString;
m1 clear ()V
m1 load (Ljava.io.InputStream;)V ^java.io.IOException
m1 putAll (Ljava.util.Map<**>;)V
m1 entrySet ()Ljava.util.Set<Ljava.util.Map.Entry<LObject;LObject;>;>;
m1 keySet ()Ljava.util.Set<LObject;>;
m1 values ()Ljava.util.Collection<LObject;>;
m1 put (LObject;LObject;)LObject;
m1 putIfAbsent (LObject;LObject;)LObject;
m1 remove (LObject;)LObject;
m1 remove (LObject;LObject;)Z
m1 replace (LObject;LObject;LObject;)Z
m1 replace (LObject;LObject;)LObject;
m1 replaceAll (Ljava.util.function.BiFunction<-LObject;-LObject;+LObject;>;)V
m1 compute (LObject;Ljava.util.function.BiFunction<-LObject;-LObject;+LObject;>;)LObject;
m1 computeIfAbsent (LObject;Ljava.util.function.Function<-LObject;+LObject;>;)LObject;
m1 computeIfPresent (LObject;Ljava.util.function.BiFunction<-LObject;-LObject;+LObject;>;)LObject;
m1 merge (LObject;LObject;Ljava.util.function.BiFunction<-LObject;-LObject;+LObject;>;)LObject;
m1 get (LObject;)LObject;
m1 getOrDefault (LObject;LObject;)LObject;
m1 forEach (Ljava.util.function.BiConsumer<-LObject;-LObject;>;)V
m1 keys ()Ljava.util.Enumeration<LObject;>;
m1 elements ()Ljava.util.Enumeration<LObject;>;
m1 getProperty (LString;)LString;
m1 getService (LString;LString;)Ljava.security.Provider.Service;
m1 getServices ()Ljava.util.Set<Ljava.security.Provider.Service;>;
m4 putService (Ljava.security.Provider.Service;)V
m4 removeService (Ljava.security.Provider.Service;)V
c9 LObject;
m1 <init> (Ljava.security.Provider;LString;LString;LString;Ljava.util.List<LString;>;Ljava.util.Map<LString;LString;>;)V
m11 getType ()LString;
m11 getAlgorithm ()LString;
m11 getProvider ()Ljava.security.Provider;
m11 getClassName ()LString;
m11 getAttribute (LString;)LString;
m1 newInstance (LObject;)LObject; ^java.security.NoSuchAlgorithmException
m1 supportsParameter (LObject;)Z
m1 toString ()LString;
c1 LRuntimeException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
i601 LObject;Ljava.security.AsymmetricKey;
f19 serialVersionUID J =7187392471159151072
c1 LClassLoader;
m4 <init> (LClassLoader;)V
m4 <init> ()V
m4 <init> (LString;LClassLoader;)V
m14 defineClass (LString;[BIILjava.security.CodeSource;)LClass<*>;
m14 defineClass (LString;Ljava.nio.ByteBuffer;Ljava.security.CodeSource;)LClass<*>;
m4 getPermissions (Ljava.security.CodeSource;)Ljava.security.PermissionCollection;
c1 Ljava.util.Random;
m1 <init> ()V
m1 <init> ([B)V
m4 <init> (Ljava.security.SecureRandomSpi;Ljava.security.Provider;)V
m9 getInstance (LString;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljava.security.SecureRandomParameters;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljava.security.SecureRandomParameters;LString;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.SecureRandomParameters;Ljava.security.Provider;)Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m1 getAlgorithm ()LString;
m1 toString ()LString;
m1 getParameters ()Ljava.security.SecureRandomParameters;
m1 setSeed ([B)V
m1 setSeed (J)V
m1 nextBytes ([B)V
m1 nextBytes ([BLjava.security.SecureRandomParameters;)V
m14 next (I)I
m9 getSeed (I)[B
m1 generateSeed (I)[B
m9 getInstanceStrong ()Ljava.security.SecureRandom; ^java.security.NoSuchAlgorithmException
m1 reseed ()V
m1 reseed (Ljava.security.SecureRandomParameters;)V
i601 LObject;
c401 LObject;Ljava.io.Serializable;
m1 <init> ()V
m4 <init> (Ljava.security.SecureRandomParameters;)V
m404 engineSetSeed ([B)V
m404 engineNextBytes ([B)V
m4 engineNextBytes ([BLjava.security.SecureRandomParameters;)V
m404 engineGenerateSeed (I)[B
m4 engineReseed (Ljava.security.SecureRandomParameters;)V
m4 engineGetParameters ()Ljava.security.SecureRandomParameters;
m1 toString ()LString;
c11 LObject;
m9 getAlgorithmProperty (LString;LString;)LString;
m9 insertProviderAt (Ljava.security.Provider;I)I
m9 addProvider (Ljava.security.Provider;)I
m9 removeProvider (LString;)V
m9 getProviders ()[Ljava.security.Provider;
m9 getProvider (LString;)Ljava.security.Provider;
m9 getProviders (LString;)[Ljava.security.Provider;
m9 getProviders (Ljava.util.Map<LString;LString;>;)[Ljava.security.Provider;
m9 getProperty (LString;)LString;
m9 setProperty (LString;LString;)V
m9 getAlgorithms (LString;)Ljava.util.Set<LString;>;
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
c401 Ljava.security.SignatureSpi;
f1c UNINITIALIZED I =0
f1c SIGN I =2
f1c VERIFY I =3
f4 state I
m4 <init> (LString;)V
m9 getInstance (LString;)Ljava.security.Signature; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljava.security.Signature; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljava.security.Signature; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 initVerify (Ljava.security.PublicKey;)V ^java.security.InvalidKeyException
m11 initVerify (Ljava.security.cert.Certificate;)V ^java.security.InvalidKeyException
m11 initSign (Ljava.security.PrivateKey;)V ^java.security.InvalidKeyException
m11 initSign (Ljava.security.PrivateKey;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m11 sign ()[B ^java.security.SignatureException
m11 sign ([BII)I ^java.security.SignatureException
m11 verify ([B)Z ^java.security.SignatureException
m11 verify ([BII)Z ^java.security.SignatureException
m11 update (B)V ^java.security.SignatureException
m11 update ([B)V ^java.security.SignatureException
m11 update ([BII)V ^java.security.SignatureException
m11 update (Ljava.nio.ByteBuffer;)V ^java.security.SignatureException
m11 getAlgorithm ()LString;
m1 toString ()LString;
m11 setParameter (LString;LObject;)V ^java.security.InvalidParameterException
m11 setParameter (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidAlgorithmParameterException
m11 getParameters ()Ljava.security.AlgorithmParameters;
m11 getParameter (LString;)LObject; ^java.security.InvalidParameterException
m1 clone ()LObject; ^java.lang.CloneNotSupportedException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c401 LObject;
f4 appRandom Ljava.security.SecureRandom;
m1 <init> ()V
m404 engineInitVerify (Ljava.security.PublicKey;)V ^java.security.InvalidKeyException
m404 engineInitSign (Ljava.security.PrivateKey;)V ^java.security.InvalidKeyException
m4 engineInitSign (Ljava.security.PrivateKey;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m404 engineUpdate (B)V ^java.security.SignatureException
m404 engineUpdate ([BII)V ^java.security.SignatureException
m4 engineUpdate (Ljava.nio.ByteBuffer;)V
m404 engineSign ()[B ^java.security.SignatureException
m4 engineSign ([BII)I ^java.security.SignatureException
m404 engineVerify ([B)Z ^java.security.SignatureException
m4 engineVerify ([BII)Z ^java.security.SignatureException
m404 engineSetParameter (LString;LObject;)V ^java.security.InvalidParameterException
m4 engineSetParameter (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidAlgorithmParameterException
m4 engineGetParameters ()Ljava.security.AlgorithmParameters;
m404 engineGetParameter (LString;)LObject; ^java.security.InvalidParameterException
m1 clone ()LObject; ^java.lang.CloneNotSupportedException
c11 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.io.Serializable;Ljava.security.PrivateKey;Ljava.security.Signature;)V ^java.io.IOException,java.security.InvalidKeyException,java.security.SignatureException
m1 getObject ()LObject; ^java.io.IOException,java.lang.ClassNotFoundException
m1 getSignature ()[B
m1 getAlgorithm ()LString;
m1 verify (Ljava.security.PublicKey;Ljava.security.Signature;)Z ^java.security.InvalidKeyException,java.security.SignatureException
c401 Ljava.security.Identity;
m4 <init> ()V
m1 <init> (LString;)V
m1 <init> (LString;Ljava.security.IdentityScope;)V ^java.security.KeyManagementException
m1 getPrivateKey ()Ljava.security.PrivateKey;
m11 setKeyPair (Ljava.security.KeyPair;)V ^java.security.InvalidParameterException,java.security.KeyException
m1 toString ()LString;
c11 LObject;Ljava.io.Serializable;
m1 <init> (Ljava.util.Date;Ljava.security.cert.CertPath;)V
m1 getTimestamp ()Ljava.util.Date;
m1 getSignerCertPath ()Ljava.security.cert.CertPath;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 toString ()LString;
c1 LObject;Ljava.security.Policy.Parameters;Ljavax.security.auth.login.Configuration.Parameters;
m1 <init> (Ljava.net.URI;)V
m1 getURI ()Ljava.net.URI;
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.security.UnrecoverableEntryException;
m1 <init> ()V
m1 <init> (LString;)V
c11 Ljava.security.Permission;Ljava.io.Serializable;
m1 <init> (LString;LString;LString;[Ljava.security.cert.Certificate;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 getUnresolvedType ()LString;
m1 getUnresolvedName ()LString;
m1 getUnresolvedActions ()LString;
m1 getUnresolvedCerts ()[Ljava.security.cert.Certificate;
m1 toString ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
