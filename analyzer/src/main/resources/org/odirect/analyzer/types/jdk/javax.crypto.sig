AEADBadTagException 74
BadPaddingException 80
Cipher 3553
CipherInputStream 354
CipherOutputStream 302
CipherSpi 1778
DecapsulateException 99
EncryptedPrivateKeyInfo 1669
ExemptionMechanism 1542
ExemptionMechanismException 80
ExemptionMechanismSpi 765
IllegalBlockSizeException 80
KDF 1285
KDFParameters 14
KDFSpi 470
KEM 1169
KEM.Decapsulator 251
KEM.Encapsulated 126
KEM.Encapsulator 191
KEMSpi 481
KEMSpi.DecapsulatorSpi 170
KEMSpi.EncapsulatorSpi 140
KeyAgreement 1450
KeyAgreementSpi 783
KeyGenerator 891
KeyGeneratorSpi 316
Mac 1181
MacSpi 415
NoSuchPaddingException 80
NullCipher 39
SealedObject 800
SecretKey 111
SecretKeyFactory 872
SecretKeyFactorySpi 394
ShortBufferException 80

c1 Ljavax.crypto.BadPaddingException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c1 LObject;
f19 ENCRYPT_MODE I =1
f19 DECRYPT_MODE I =2
f19 WRAP_MODE I =3
f19 UNWRAP_MODE I =4
f19 PUBLIC_KEY I =1
f19 PRIVATE_KEY I =2
f19 SECRET_KEY I =3
m4 <init> (Ljavax.crypto.CipherSpi;Ljava.security.Provider;LString;)V
m19 getInstance (LString;)Ljavax.crypto.Cipher; ^java.security.NoSuchAlgorithmException,javax.crypto.NoSuchPaddingException
m19 getInstance (LString;LString;)Ljavax.crypto.Cipher; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException,javax.crypto.NoSuchPaddingException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.Cipher; ^java.security.NoSuchAlgorithmException,javax.crypto.NoSuchPaddingException
m11 getProvider ()Ljava.security.Provider;
m11 getAlgorithm ()LString;
m11 getBlockSize ()I
m11 getOutputSize (I)I
m11 getIV ()[B
m11 getParameters ()Ljava.security.AlgorithmParameters;
m11 getExemptionMechanism ()Ljavax.crypto.ExemptionMechanism;
m11 init (ILjava.security.Key;)V ^java.security.InvalidKeyException
m11 init (ILjava.security.Key;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m11 init (ILjava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 init (ILjava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 init (ILjava.security.Key;Ljava.security.AlgorithmParameters;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 init (ILjava.security.Key;Ljava.security.AlgorithmParameters;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 init (ILjava.security.cert.Certificate;)V ^java.security.InvalidKeyException
m11 init (ILjava.security.cert.Certificate;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m11 update ([B)[B
m11 update ([BII)[B
m11 update ([BII[B)I ^javax.crypto.ShortBufferException
m11 update ([BII[BI)I ^javax.crypto.ShortBufferException
m11 update (Ljava.nio.ByteBuffer;Ljava.nio.ByteBuffer;)I ^javax.crypto.ShortBufferException
m11 doFinal ()[B ^javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 doFinal ([BI)I ^javax.crypto.IllegalBlockSizeException,javax.crypto.ShortBufferException,javax.crypto.BadPaddingException
m11 doFinal ([B)[B ^javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 doFinal ([BII)[B ^javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 doFinal ([BII[B)I ^javax.crypto.ShortBufferException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 doFinal ([BII[BI)I ^javax.crypto.ShortBufferException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 doFinal (Ljava.nio.ByteBuffer;Ljava.nio.ByteBuffer;)I ^javax.crypto.ShortBufferException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 wrap (Ljava.security.Key;)[B ^javax.crypto.IllegalBlockSizeException,java.security.InvalidKeyException
m11 unwrap ([BLString;I)Ljava.security.Key; ^java.security.InvalidKeyException,java.security.NoSuchAlgorithmException
m19 getMaxAllowedKeyLength (LString;)I ^java.security.NoSuchAlgorithmException
m19 getMaxAllowedParameterSpec (LString;)Ljava.security.spec.AlgorithmParameterSpec; ^java.security.NoSuchAlgorithmException
m11 updateAAD ([B)V
m11 updateAAD ([BII)V
m11 updateAAD (Ljava.nio.ByteBuffer;)V
m1 toString ()LString;
c1 Ljava.io.FilterInputStream;
m1 <init> (Ljava.io.InputStream;Ljavax.crypto.Cipher;)V
m4 <init> (Ljava.io.InputStream;)V
m1 read ()I ^java.io.IOException
m1 read ([B)I ^java.io.IOException
m1 read ([BII)I ^java.io.IOException
m1 skip (J)J ^java.io.IOException
m1 available ()I ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 markSupported ()Z
c1 Ljava.io.FilterOutputStream;
m1 <init> (Ljava.io.OutputStream;Ljavax.crypto.Cipher;)V
m4 <init> (Ljava.io.OutputStream;)V
m1 write (I)V ^java.io.IOException
m1 write ([B)V ^java.io.IOException
m1 write ([BII)V ^java.io.IOException
m1 flush ()V ^java.io.IOException
m1 close ()V ^java.io.IOException
c401 LObject;
m1 <init> ()V
m404 engineSetMode (LString;)V ^java.security.NoSuchAlgorithmException
m404 engineSetPadding (LString;)V ^javax.crypto.NoSuchPaddingException
m404 engineGetBlockSize ()I
m404 engineGetOutputSize (I)I
m404 engineGetIV ()[B
m404 engineGetParameters ()Ljava.security.AlgorithmParameters;
m404 engineInit (ILjava.security.Key;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m404 engineInit (ILjava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m404 engineInit (ILjava.security.Key;Ljava.security.AlgorithmParameters;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m404 engineUpdate ([BII)[B
m404 engineUpdate ([BII[BI)I ^javax.crypto.ShortBufferException
m4 engineUpdate (Ljava.nio.ByteBuffer;Ljava.nio.ByteBuffer;)I ^javax.crypto.ShortBufferException
m404 engineDoFinal ([BII)[B ^javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m404 engineDoFinal ([BII[BI)I ^javax.crypto.ShortBufferException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m4 engineDoFinal (Ljava.nio.ByteBuffer;Ljava.nio.ByteBuffer;)I ^javax.crypto.ShortBufferException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m4 engineWrap (Ljava.security.Key;)[B ^javax.crypto.IllegalBlockSizeException,java.security.InvalidKeyException
m4 engineUnwrap ([BLString;I)Ljava.security.Key; ^java.security.InvalidKeyException,java.security.NoSuchAlgorithmException
m4 engineGetKeySize (Ljava.security.Key;)I ^java.security.InvalidKeyException
m4 engineUpdateAAD ([BII)V
m4 engineUpdateAAD (Ljava.nio.ByteBuffer;)V
c1 Ljava.security.GeneralSecurityException;
m1 <init> (LString;)V
m1 <init> (LString;LThrowable;)V
c1 LObject;Ljava.security.DEREncodable;
m1 <init> ([B)V ^java.io.IOException
m1 <init> (LString;[B)V ^java.security.NoSuchAlgorithmException
m1 <init> (Ljava.security.AlgorithmParameters;[B)V ^java.security.NoSuchAlgorithmException
m1 getAlgName ()LString;
m1 getAlgParameters ()Ljava.security.AlgorithmParameters;
m1 getEncryptedData ()[B
m1 getKeySpec (Ljavax.crypto.Cipher;)Ljava.security.spec.PKCS8EncodedKeySpec; ^java.security.spec.InvalidKeySpecException
m9 encryptKey (Ljava.security.PrivateKey;[CLString;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.Provider;)Ljavax.crypto.EncryptedPrivateKeyInfo;
m9 encryptKey (Ljava.security.PrivateKey;[C)Ljavax.crypto.EncryptedPrivateKeyInfo;
m9 encryptKey (Ljava.security.PrivateKey;Ljava.security.Key;LString;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.Provider;Ljava.security.SecureRandom;)Ljavax.crypto.EncryptedPrivateKeyInfo;
m1 getKey ([C)Ljava.security.PrivateKey; ^java.security.GeneralSecurityException
m1 getKey (Ljava.security.Key;Ljava.security.Provider;)Ljava.security.PrivateKey; ^java.security.GeneralSecurityException
m1 getKeySpec (Ljava.security.Key;)Ljava.security.spec.PKCS8EncodedKeySpec; ^java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
m1 getKeySpec (Ljava.security.Key;LString;)Ljava.security.spec.PKCS8EncodedKeySpec; ^java.security.NoSuchProviderException,java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
m1 getKeySpec (Ljava.security.Key;Ljava.security.Provider;)Ljava.security.spec.PKCS8EncodedKeySpec; ^java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
m1 getEncoded ()[B ^java.io.IOException
c1 LObject;
m4 <init> (Ljavax.crypto.ExemptionMechanismSpi;Ljava.security.Provider;LString;)V
m11 getName ()LString;
m19 getInstance (LString;)Ljavax.crypto.ExemptionMechanism; ^java.security.NoSuchAlgorithmException
m19 getInstance (LString;LString;)Ljavax.crypto.ExemptionMechanism; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.ExemptionMechanism; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 isCryptoAllowed (Ljava.security.Key;)Z ^javax.crypto.ExemptionMechanismException
m11 getOutputSize (I)I ^java.lang.IllegalStateException
m11 init (Ljava.security.Key;)V ^java.security.InvalidKeyException,javax.crypto.ExemptionMechanismException
m11 init (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException,javax.crypto.ExemptionMechanismException
m11 init (Ljava.security.Key;Ljava.security.AlgorithmParameters;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException,javax.crypto.ExemptionMechanismException
m11 genExemptionBlob ()[B ^java.lang.IllegalStateException,javax.crypto.ExemptionMechanismException
m11 genExemptionBlob ([B)I ^java.lang.IllegalStateException,javax.crypto.ShortBufferException,javax.crypto.ExemptionMechanismException
m11 genExemptionBlob ([BI)I ^java.lang.IllegalStateException,javax.crypto.ShortBufferException,javax.crypto.ExemptionMechanismException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c401 LObject;
m1 <init> ()V
m404 engineGetOutputSize (I)I
m404 engineInit (Ljava.security.Key;)V ^java.security.InvalidKeyException,javax.crypto.ExemptionMechanismException
m404 engineInit (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException,javax.crypto.ExemptionMechanismException
m404 engineInit (Ljava.security.Key;Ljava.security.AlgorithmParameters;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException,javax.crypto.ExemptionMechanismException
m404 engineGenExemptionBlob ()[B ^javax.crypto.ExemptionMechanismException
m404 engineGenExemptionBlob ([BI)I ^javax.crypto.ShortBufferException,javax.crypto.ExemptionMechanismException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c11 LObject;
m1 getAlgorithm ()LString;
m1 getProviderName ()LString;
m1 getParameters ()Ljavax.crypto.KDFParameters;
m9 getInstance (LString;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m9 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljavax.crypto.KDFParameters;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException,java.security.InvalidAlgorithmParameterException
m9 getInstance (LString;Ljavax.crypto.KDFParameters;LString;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException,java.security.InvalidAlgorithmParameterException
m9 getInstance (LString;Ljavax.crypto.KDFParameters;Ljava.security.Provider;)Ljavax.crypto.KDF; ^java.security.NoSuchAlgorithmException,java.security.InvalidAlgorithmParameterException
m1 deriveKey (LString;Ljava.security.spec.AlgorithmParameterSpec;)Ljavax.crypto.SecretKey; ^java.security.InvalidAlgorithmParameterException,java.security.NoSuchAlgorithmException
m1 deriveData (Ljava.security.spec.AlgorithmParameterSpec;)[B ^java.security.InvalidAlgorithmParameterException
i601 LObject;
c401 LObject;
m4 <init> (Ljavax.crypto.KDFParameters;)V ^java.security.InvalidAlgorithmParameterException
m404 engineGetParameters ()Ljavax.crypto.KDFParameters;
m404 engineDeriveKey (LString;Ljava.security.spec.AlgorithmParameterSpec;)Ljavax.crypto.SecretKey; ^java.security.InvalidAlgorithmParameterException,java.security.NoSuchAlgorithmException
m404 engineDeriveData (Ljava.security.spec.AlgorithmParameterSpec;)[B ^java.security.InvalidAlgorithmParameterException
c11 LObject;
m9 getInstance (LString;)Ljavax.crypto.KEM; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.KEM; ^java.security.NoSuchAlgorithmException
m9 getInstance (LString;LString;)Ljavax.crypto.KEM; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m1 newEncapsulator (Ljava.security.PublicKey;)Ljavax.crypto.KEM.Encapsulator; ^java.security.InvalidKeyException
m1 newEncapsulator (Ljava.security.PublicKey;Ljava.security.SecureRandom;)Ljavax.crypto.KEM.Encapsulator; ^java.security.InvalidKeyException
m1 newEncapsulator (Ljava.security.PublicKey;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)Ljavax.crypto.KEM.Encapsulator; ^java.security.InvalidAlgorithmParameterException,java.security.InvalidKeyException
m1 newDecapsulator (Ljava.security.PrivateKey;)Ljavax.crypto.KEM.Decapsulator; ^java.security.InvalidKeyException
m1 newDecapsulator (Ljava.security.PrivateKey;Ljava.security.spec.AlgorithmParameterSpec;)Ljavax.crypto.KEM.Decapsulator; ^java.security.InvalidAlgorithmParameterException,java.security.InvalidKeyException
m1 getAlgorithm ()LString;
c19 LObject;
m1 providerName ()LString;
m1 decapsulate ([B)Ljavax.crypto.SecretKey; ^javax.crypto.DecapsulateException
m1 decapsulate ([BIILString;)Ljavax.crypto.SecretKey; ^javax.crypto.DecapsulateException
m1 secretSize ()I
m1 encapsulationSize ()I
c19 LObject;
m1 <init> (Ljavax.crypto.SecretKey;[B[B)V
m1 key ()Ljavax.crypto.SecretKey;
m1 encapsulation ()[B
m1 params ()[B
c19 LObject;
m1 providerName ()LString;
m1 encapsulate ()Ljavax.crypto.KEM.Encapsulated;
m1 encapsulate (IILString;)Ljavax.crypto.KEM.Encapsulated;
m1 secretSize ()I
m1 encapsulationSize ()I
i601 LObject;
m401 engineNewEncapsulator (Ljava.security.PublicKey;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)Ljavax.crypto.KEMSpi.EncapsulatorSpi; ^java.security.InvalidAlgorithmParameterException,java.security.InvalidKeyException
m401 engineNewDecapsulator (Ljava.security.PrivateKey;Ljava.security.spec.AlgorithmParameterSpec;)Ljavax.crypto.KEMSpi.DecapsulatorSpi; ^java.security.InvalidAlgorithmParameterException,java.security.InvalidKeyException
i609 LObject;
m401 engineDecapsulate ([BIILString;)Ljavax.crypto.SecretKey; ^javax.crypto.DecapsulateException
m401 engineSecretSize ()I
m401 engineEncapsulationSize ()I
i609 LObject;
m401 engineEncapsulate (IILString;)Ljavax.crypto.KEM.Encapsulated;
m401 engineSecretSize ()I
m401 engineEncapsulationSize ()I
c1 LObject;
m4 <init> (Ljavax.crypto.KeyAgreementSpi;Ljava.security.Provider;LString;)V
m11 getAlgorithm ()LString;
m19 getInstance (LString;)Ljavax.crypto.KeyAgreement; ^java.security.NoSuchAlgorithmException
m19 getInstance (LString;LString;)Ljavax.crypto.KeyAgreement; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.KeyAgreement; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 init (Ljava.security.Key;)V ^java.security.InvalidKeyException
m11 init (Ljava.security.Key;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m11 init (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 init (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 doPhase (Ljava.security.Key;Z)Ljava.security.Key; ^java.security.InvalidKeyException,java.lang.IllegalStateException
m11 generateSecret ()[B ^java.lang.IllegalStateException
m11 generateSecret ([BI)I ^java.lang.IllegalStateException,javax.crypto.ShortBufferException
m11 generateSecret (LString;)Ljavax.crypto.SecretKey; ^java.lang.IllegalStateException,java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
c401 LObject;
m1 <init> ()V
m404 engineInit (Ljava.security.Key;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException
m404 engineInit (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m404 engineDoPhase (Ljava.security.Key;Z)Ljava.security.Key; ^java.security.InvalidKeyException,java.lang.IllegalStateException
m404 engineGenerateSecret ()[B ^java.lang.IllegalStateException
m404 engineGenerateSecret ([BI)I ^java.lang.IllegalStateException,javax.crypto.ShortBufferException
m404 engineGenerateSecret (LString;)Ljavax.crypto.SecretKey; ^java.lang.IllegalStateException,java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
c1 LObject;
m4 <init> (Ljavax.crypto.KeyGeneratorSpi;Ljava.security.Provider;LString;)V
m11 getAlgorithm ()LString;
m19 getInstance (LString;)Ljavax.crypto.KeyGenerator; ^java.security.NoSuchAlgorithmException
m19 getInstance (LString;LString;)Ljavax.crypto.KeyGenerator; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.KeyGenerator; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 init (Ljava.security.SecureRandom;)V
m11 init (Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidAlgorithmParameterException
m11 init (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m11 init (I)V
m11 init (ILjava.security.SecureRandom;)V
m11 generateKey ()Ljavax.crypto.SecretKey;
c401 LObject;
m1 <init> ()V
m404 engineInit (Ljava.security.SecureRandom;)V
m404 engineInit (Ljava.security.spec.AlgorithmParameterSpec;Ljava.security.SecureRandom;)V ^java.security.InvalidAlgorithmParameterException
m404 engineInit (ILjava.security.SecureRandom;)V
m404 engineGenerateKey ()Ljavax.crypto.SecretKey;
c1 LObject;LCloneable;
m4 <init> (Ljavax.crypto.MacSpi;Ljava.security.Provider;LString;)V
m11 getAlgorithm ()LString;
m19 getInstance (LString;)Ljavax.crypto.Mac; ^java.security.NoSuchAlgorithmException
m19 getInstance (LString;LString;)Ljavax.crypto.Mac; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.Mac; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 getMacLength ()I
m11 init (Ljava.security.Key;)V ^java.security.InvalidKeyException
m11 init (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m11 update (B)V ^java.lang.IllegalStateException
m11 update ([B)V ^java.lang.IllegalStateException
m11 update ([BII)V ^java.lang.IllegalStateException
m11 update (Ljava.nio.ByteBuffer;)V
m11 doFinal ()[B ^java.lang.IllegalStateException
m11 doFinal ([BI)V ^javax.crypto.ShortBufferException,java.lang.IllegalStateException
m11 doFinal ([B)[B ^java.lang.IllegalStateException
m11 reset ()V
m11 clone ()LObject; ^java.lang.CloneNotSupportedException
c401 LObject;
m1 <init> ()V
m404 engineGetMacLength ()I
m404 engineInit (Ljava.security.Key;Ljava.security.spec.AlgorithmParameterSpec;)V ^java.security.InvalidKeyException,java.security.InvalidAlgorithmParameterException
m404 engineUpdate (B)V
m404 engineUpdate ([BII)V
m4 engineUpdate (Ljava.nio.ByteBuffer;)V
m404 engineDoFinal ()[B
m404 engineReset ()V
m1 clone ()LObject; ^java.lang.CloneNotSupportedException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljavax.crypto.Cipher;
m1 <init> ()V
c1 LObject;Ljava.io.Serializable;
f4 encodedParams [B
m1 <init> (Ljava.io.Serializable;Ljavax.crypto.Cipher;)V ^java.io.IOException,javax.crypto.IllegalBlockSizeException
m4 <init> (Ljavax.crypto.SealedObject;)V
m11 getAlgorithm ()LString;
m11 getObject (Ljava.security.Key;)LObject; ^java.io.IOException,java.lang.ClassNotFoundException,java.security.NoSuchAlgorithmException,java.security.InvalidKeyException
m11 getObject (Ljavax.crypto.Cipher;)LObject; ^java.io.IOException,java.lang.ClassNotFoundException,javax.crypto.IllegalBlockSizeException,javax.crypto.BadPaddingException
m11 getObject (Ljava.security.Key;LString;)LObject; ^java.io.IOException,java.lang.ClassNotFoundException,java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException,java.security.InvalidKeyException
i601 LObject;Ljava.security.Key;Ljavax.security.auth.Destroyable;
f19 serialVersionUID J =-4795878709595146952
c1 LObject;
m4 <init> (Ljavax.crypto.SecretKeyFactorySpi;Ljava.security.Provider;LString;)V
m19 getInstance (LString;)Ljavax.crypto.SecretKeyFactory; ^java.security.NoSuchAlgorithmException
m19 getInstance (LString;LString;)Ljavax.crypto.SecretKeyFactory; ^java.security.NoSuchAlgorithmException,java.security.NoSuchProviderException
m19 getInstance (LString;Ljava.security.Provider;)Ljavax.crypto.SecretKeyFactory; ^java.security.NoSuchAlgorithmException
m11 getProvider ()Ljava.security.Provider;
m11 getAlgorithm ()LString;
m11 generateSecret (Ljava.security.spec.KeySpec;)Ljavax.crypto.SecretKey; ^java.security.spec.InvalidKeySpecException
m11 getKeySpec (Ljavax.crypto.SecretKey;LClass<*>;)Ljava.security.spec.KeySpec; ^java.security.spec.InvalidKeySpecException
m11 translateKey (Ljavax.crypto.SecretKey;)Ljavax.crypto.SecretKey; ^java.security.InvalidKeyException
c401 LObject;
m1 <init> ()V
m404 engineGenerateSecret (Ljava.security.spec.KeySpec;)Ljavax.crypto.SecretKey; ^java.security.spec.InvalidKeySpecException
m404 engineGetKeySpec (Ljavax.crypto.SecretKey;LClass<*>;)Ljava.security.spec.KeySpec; ^java.security.spec.InvalidKeySpecException
m404 engineTranslateKey (Ljavax.crypto.SecretKey;)Ljavax.crypto.SecretKey; ^java.security.InvalidKeyException
c1 Ljava.security.GeneralSecurityException;
m1 <init> ()V
m1 <init> (LString;)V
