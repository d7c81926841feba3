Authenticator 1287
Authenticator.RequestorType 268
BindException 66
CacheRequest 102
CacheResponse 177
ConnectException 66
ContentHandler 178
ContentHandlerFactory 76
CookieHandler 359
CookieManager 434
CookiePolicy 201
CookieStore 303
DatagramPacket 521
DatagramSocket 2045
DatagramSocketImpl 1301
DatagramSocketImplFactory 76
FileNameMap 56
HttpCookie 755
HttpRetryException 149
HttpURLConnection 1934
IDN 195
Inet4Address 441
Inet6Address 683
InetAddress 1022
InetSocketAddress 359
InterfaceAddress 184
JarURLConnection 603
MalformedURLException 61
MulticastSocket 1067
NetPermission 88
NetworkInterface 1291
NoRouteToHostException 66
PasswordAuthentication 83
PortUnreachableException 66
ProtocolException 61
ProtocolFamily 35
Proxy 234
Proxy.Type 216
ProxySelector 317
ResponseCache 335
SecureCacheResponse 495
ServerSocket 1369
Socket 2618
SocketAddress 50
SocketException 119
SocketImpl 1282
SocketImplFactory 60
SocketOption 72
SocketOptions 464
SocketPermission 253
SocketTimeoutException 72
StandardProtocolFamily 311
StandardSocketOptions 651
URI 1300
URISyntaxException 164
URL 1369
URLClassLoader 967
URLConnection 2117
URLDecoder 172
URLEncoder 172
URLPermission 187
URLStreamHandler 676
URLStreamHandlerFactory 80
UnixDomainSocketAddress 238
UnknownHostException 61
UnknownServiceException 61

c401 LObject;
m1 <init> ()V
m9 setDefault (Ljava.net.Authenticator;)V
m9 getDefault ()Ljava.net.Authenticator;
m9 requestPasswordAuthentication (Ljava.net.InetAddress;ILString;LString;LString;)Ljava.net.PasswordAuthentication;
m9 requestPasswordAuthentication (LString;Ljava.net.InetAddress;ILString;LString;LString;)Ljava.net.PasswordAuthentication;
m9 requestPasswordAuthentication (LString;Ljava.net.InetAddress;ILString;LString;LString;Ljava.net.URL;Ljava.net.Authenticator.RequestorType;)Ljava.net.PasswordAuthentication;
m9 requestPasswordAuthentication (Ljava.net.Authenticator;LString;Ljava.net.InetAddress;ILString;LString;LString;Ljava.net.URL;Ljava.net.Authenticator.RequestorType;)Ljava.net.PasswordAuthentication;
m1 requestPasswordAuthenticationInstance (LString;Ljava.net.InetAddress;ILString;LString;LString;Ljava.net.URL;Ljava.net.Authenticator.RequestorType;)Ljava.net.PasswordAuthentication;
m14 getRequestingHost ()LString;
m14 getRequestingSite ()Ljava.net.InetAddress;
m14 getRequestingPort ()I
m14 getRequestingProtocol ()LString;
m14 getRequestingPrompt ()LString;
m14 getRequestingScheme ()LString;
m4 getPasswordAuthentication ()Ljava.net.PasswordAuthentication;
m4 getRequestingURL ()Ljava.net.URL;
m4 getRequestorType ()Ljava.net.Authenticator.RequestorType;
e4019 LEnum<Ljava.net.Authenticator.RequestorType;>;
f4019 PROXY Ljava.net.Authenticator.RequestorType;
f4019 SERVER Ljava.net.Authenticator.RequestorType;
m9 values ()[Ljava.net.Authenticator.RequestorType;
m9 valueOf (LString;)Ljava.net.Authenticator.RequestorType;
c1 Ljava.net.SocketException;
m1 <init> (LString;)V
m1 <init> ()V
c401 LObject;
m1 <init> ()V
m401 getBody ()Ljava.io.OutputStream; ^java.io.IOException
m401 abort ()V
c401 LObject;
m1 <init> ()V
m401 getHeaders ()Ljava.util.Map<LString;Ljava.util.List<LString;>;>; ^java.io.IOException
m401 getBody ()Ljava.io.InputStream; ^java.io.IOException
c1 Ljava.net.SocketException;
m1 <init> (LString;)V
m1 <init> ()V
c401 LObject;
m1 <init> ()V
m401 getContent (Ljava.net.URLConnection;)LObject; ^java.io.IOException
m1 getContent (Ljava.net.URLConnection;[LClass;)LObject; ^java.io.IOException
i601 LObject;
m401 createContentHandler (LString;)Ljava.net.ContentHandler;
c401 LObject;
m1 <init> ()V
m9 getDefault ()Ljava.net.CookieHandler;
m9 setDefault (Ljava.net.CookieHandler;)V
m401 get (Ljava.net.URI;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)Ljava.util.Map<LString;Ljava.util.List<LString;>;>; ^java.io.IOException
m401 put (Ljava.net.URI;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)V ^java.io.IOException
c1 Ljava.net.CookieHandler;
m1 <init> ()V
m1 <init> (Ljava.net.CookieStore;Ljava.net.CookiePolicy;)V
m1 setCookiePolicy (Ljava.net.CookiePolicy;)V
m1 getCookieStore ()Ljava.net.CookieStore;
m1 get (Ljava.net.URI;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)Ljava.util.Map<LString;Ljava.util.List<LString;>;>; ^java.io.IOException
m1 put (Ljava.net.URI;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)V ^java.io.IOException
i601 LObject;
f19 ACCEPT_ALL Ljava.net.CookiePolicy;
f19 ACCEPT_NONE Ljava.net.CookiePolicy;
f19 ACCEPT_ORIGINAL_SERVER Ljava.net.CookiePolicy;
m401 shouldAccept (Ljava.net.URI;Ljava.net.HttpCookie;)Z
i601 LObject;
m401 add (Ljava.net.URI;Ljava.net.HttpCookie;)V
m401 get (Ljava.net.URI;)Ljava.util.List<Ljava.net.HttpCookie;>;
m401 getCookies ()Ljava.util.List<Ljava.net.HttpCookie;>;
m401 getURIs ()Ljava.util.List<Ljava.net.URI;>;
m401 remove (Ljava.net.URI;Ljava.net.HttpCookie;)Z
m401 removeAll ()Z
c11 LObject;
m1 <init> ([BII)V
m1 <init> ([BI)V
m1 <init> ([BIILjava.net.InetAddress;I)V
m1 <init> ([BIILjava.net.SocketAddress;)V
m1 <init> ([BILjava.net.InetAddress;I)V
m1 <init> ([BILjava.net.SocketAddress;)V
m1 getAddress ()Ljava.net.InetAddress;
m1 getPort ()I
m1 getData ()[B
m1 getOffset ()I
m1 getLength ()I
m1 setData ([BII)V
m1 setAddress (Ljava.net.InetAddress;)V
m1 setPort (I)V
m1 setSocketAddress (Ljava.net.SocketAddress;)V
m1 getSocketAddress ()Ljava.net.SocketAddress;
m1 setData ([B)V
m1 setLength (I)V
c1 LObject;Ljava.io.Closeable;
m1 <init> ()V ^java.net.SocketException
m4 <init> (Ljava.net.DatagramSocketImpl;)V
m1 <init> (Ljava.net.SocketAddress;)V ^java.net.SocketException
m1 <init> (I)V ^java.net.SocketException
m1 <init> (ILjava.net.InetAddress;)V ^java.net.SocketException
m1 bind (Ljava.net.SocketAddress;)V ^java.net.SocketException
m1 connect (Ljava.net.InetAddress;I)V
m1 connect (Ljava.net.SocketAddress;)V ^java.net.SocketException
m1 disconnect ()V
m1 isBound ()Z
m1 isConnected ()Z
m1 getInetAddress ()Ljava.net.InetAddress;
m1 getPort ()I
m1 getRemoteSocketAddress ()Ljava.net.SocketAddress;
m1 getLocalSocketAddress ()Ljava.net.SocketAddress;
m1 send (Ljava.net.DatagramPacket;)V ^java.io.IOException
m1 receive (Ljava.net.DatagramPacket;)V ^java.io.IOException
m1 getLocalAddress ()Ljava.net.InetAddress;
m1 getLocalPort ()I
m1 setSoTimeout (I)V ^java.net.SocketException
m1 getSoTimeout ()I ^java.net.SocketException
m1 setSendBufferSize (I)V ^java.net.SocketException
m1 getSendBufferSize ()I ^java.net.SocketException
m1 setReceiveBufferSize (I)V ^java.net.SocketException
m1 getReceiveBufferSize ()I ^java.net.SocketException
m1 setReuseAddress (Z)V ^java.net.SocketException
m1 getReuseAddress ()Z ^java.net.SocketException
m1 setBroadcast (Z)V ^java.net.SocketException
m1 getBroadcast ()Z ^java.net.SocketException
m1 setTrafficClass (I)V ^java.net.SocketException
m1 getTrafficClass ()I ^java.net.SocketException
m1 close ()V
m1 isClosed ()Z
m1 getChannel ()Ljava.nio.channels.DatagramChannel;
m9 setDatagramSocketImplFactory (Ljava.net.DatagramSocketImplFactory;)V ^java.io.IOException
m1 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.net.DatagramSocket; ^java.io.IOException
m1 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m1 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
m1 joinGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
m1 leaveGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
c401 LObject;Ljava.net.SocketOptions;
f4 localPort I
f4 fd Ljava.io.FileDescriptor;
m1 <init> ()V
m404 create ()V ^java.net.SocketException
m404 bind (ILjava.net.InetAddress;)V ^java.net.SocketException
m404 send (Ljava.net.DatagramPacket;)V ^java.io.IOException
m4 connect (Ljava.net.InetAddress;I)V ^java.net.SocketException
m4 disconnect ()V
m404 peek (Ljava.net.InetAddress;)I ^java.io.IOException
m404 peekData (Ljava.net.DatagramPacket;)I ^java.io.IOException
m404 receive (Ljava.net.DatagramPacket;)V ^java.io.IOException
m404 setTTL (B)V ^java.io.IOException
m404 getTTL ()B ^java.io.IOException
m404 setTimeToLive (I)V ^java.io.IOException
m404 getTimeToLive ()I ^java.io.IOException
m404 join (Ljava.net.InetAddress;)V ^java.io.IOException
m404 leave (Ljava.net.InetAddress;)V ^java.io.IOException
m404 joinGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
m404 leaveGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
m404 close ()V
m4 getLocalPort ()I
m4 getFileDescriptor ()Ljava.io.FileDescriptor;
m4 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)V ^java.io.IOException
m4 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m4 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
i601 LObject;
m401 createDatagramSocketImpl ()Ljava.net.DatagramSocketImpl;
i601 LObject;
m401 getContentTypeFor (LString;)LString;
c11 LObject;LCloneable;
m1 <init> (LString;LString;)V
m9 parse (LString;)Ljava.util.List<Ljava.net.HttpCookie;>;
m1 hasExpired ()Z
m1 setComment (LString;)V
m1 getComment ()LString;
m1 setCommentURL (LString;)V
m1 getCommentURL ()LString;
m1 setDiscard (Z)V
m1 getDiscard ()Z
m1 setPortlist (LString;)V
m1 getPortlist ()LString;
m1 setDomain (LString;)V
m1 getDomain ()LString;
m1 setMaxAge (J)V
m1 getMaxAge ()J
m1 setPath (LString;)V
m1 getPath ()LString;
m1 setSecure (Z)V
m1 getSecure ()Z
m1 getName ()LString;
m1 setValue (LString;)V
m1 getValue ()LString;
m1 getVersion ()I
m1 setVersion (I)V
m1 isHttpOnly ()Z
m1 setHttpOnly (Z)V
m9 domainMatches (LString;LString;)Z
m1 toString ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 clone ()LObject;
c1 Ljava.io.IOException;
m1 <init> (LString;I)V
m1 <init> (LString;ILString;)V
m1 responseCode ()I
m1 getReason ()LString;
m1 getLocation ()LString;
c401 Ljava.net.URLConnection;
f4 method LString;
f4 chunkLength I
f4 fixedContentLength I
f4 fixedContentLengthLong J
f4 responseCode I
f4 responseMessage LString;
f4 instanceFollowRedirects Z
f19 HTTP_OK I =200
f19 HTTP_CREATED I =201
f19 HTTP_ACCEPTED I =202
f19 HTTP_NOT_AUTHORITATIVE I =203
f19 HTTP_NO_CONTENT I =204
f19 HTTP_RESET I =205
f19 HTTP_PARTIAL I =206
f19 HTTP_MULT_CHOICE I =300
f19 HTTP_MOVED_PERM I =301
f19 HTTP_MOVED_TEMP I =302
f19 HTTP_SEE_OTHER I =303
f19 HTTP_NOT_MODIFIED I =304
f19 HTTP_USE_PROXY I =305
f19 HTTP_BAD_REQUEST I =400
f19 HTTP_UNAUTHORIZED I =401
f19 HTTP_PAYMENT_REQUIRED I =402
f19 HTTP_FORBIDDEN I =403
f19 HTTP_NOT_FOUND I =404
f19 HTTP_BAD_METHOD I =405
f19 HTTP_NOT_ACCEPTABLE I =406
f19 HTTP_PROXY_AUTH I =407
f19 HTTP_CLIENT_TIMEOUT I =408
f19 HTTP_CONFLICT I =409
f19 HTTP_GONE I =410
f19 HTTP_LENGTH_REQUIRED I =411
f19 HTTP_PRECON_FAILED I =412
f19 HTTP_ENTITY_TOO_LARGE I =413
f19 HTTP_REQ_TOO_LONG I =414
f19 HTTP_UNSUPPORTED_TYPE I =415
f19 HTTP_SERVER_ERROR I =500
f19 HTTP_INTERNAL_ERROR I =500
f19 HTTP_NOT_IMPLEMENTED I =501
f19 HTTP_BAD_GATEWAY I =502
f19 HTTP_UNAVAILABLE I =503
f19 HTTP_GATEWAY_TIMEOUT I =504
f19 HTTP_VERSION I =505
m1 setAuthenticator (Ljava.net.Authenticator;)V
m1 getHeaderFieldKey (I)LString;
m1 setFixedLengthStreamingMode (I)V
m1 setFixedLengthStreamingMode (J)V
m1 setChunkedStreamingMode (I)V
m1 getHeaderField (I)LString;
m4 <init> (Ljava.net.URL;)V
m9 setFollowRedirects (Z)V
m9 getFollowRedirects ()Z
m1 setInstanceFollowRedirects (Z)V
m1 getInstanceFollowRedirects ()Z
m1 setRequestMethod (LString;)V ^java.net.ProtocolException
m1 getRequestMethod ()LString;
m1 getResponseCode ()I ^java.io.IOException
m1 getResponseMessage ()LString; ^java.io.IOException
m1 getHeaderFieldDate (LString;J)J
m401 disconnect ()V
m401 usingProxy ()Z
m1 getPermission ()Ljava.security.Permission; ^java.io.IOException
m1 getErrorStream ()Ljava.io.InputStream;
c11 LObject;
f19 ALLOW_UNASSIGNED I =1
f19 USE_STD3_ASCII_RULES I =2
m9 toASCII (LString;I)LString;
m9 toASCII (LString;)LString;
m9 toUnicode (LString;I)LString;
m9 toUnicode (LString;)LString;
c11 Ljava.net.InetAddress;
m9 ofLiteral (LString;)Ljava.net.Inet4Address;
m9 ofPosixLiteral (LString;)Ljava.net.Inet4Address;
m1 isMulticastAddress ()Z
m1 isAnyLocalAddress ()Z
m1 isLoopbackAddress ()Z
m1 isLinkLocalAddress ()Z
m1 isSiteLocalAddress ()Z
m1 isMCGlobal ()Z
m1 isMCNodeLocal ()Z
m1 isMCLinkLocal ()Z
m1 isMCSiteLocal ()Z
m1 isMCOrgLocal ()Z
m1 getAddress ()[B
m1 getHostAddress ()LString;
m1 hashCode ()I
m1 equals (LObject;)Z
c11 Ljava.net.InetAddress;
m9 getByAddress (LString;[BLjava.net.NetworkInterface;)Ljava.net.Inet6Address; ^java.net.UnknownHostException
m9 getByAddress (LString;[BI)Ljava.net.Inet6Address; ^java.net.UnknownHostException
m9 ofLiteral (LString;)Ljava.net.InetAddress;
m1 isMulticastAddress ()Z
m1 isAnyLocalAddress ()Z
m1 isLoopbackAddress ()Z
m1 isLinkLocalAddress ()Z
m1 isSiteLocalAddress ()Z
m1 isMCGlobal ()Z
m1 isMCNodeLocal ()Z
m1 isMCLinkLocal ()Z
m1 isMCSiteLocal ()Z
m1 isMCOrgLocal ()Z
m1 getAddress ()[B
m1 getScopeId ()I
m1 getScopedInterface ()Ljava.net.NetworkInterface;
m1 getHostAddress ()LString;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 isIPv4CompatibleAddress ()Z
c1 LObject;Ljava.io.Serializable;
m1 isMulticastAddress ()Z
m1 isAnyLocalAddress ()Z
m1 isLoopbackAddress ()Z
m1 isLinkLocalAddress ()Z
m1 isSiteLocalAddress ()Z
m1 isMCGlobal ()Z
m1 isMCNodeLocal ()Z
m1 isMCLinkLocal ()Z
m1 isMCSiteLocal ()Z
m1 isMCOrgLocal ()Z
m1 isReachable (I)Z ^java.io.IOException
m1 isReachable (Ljava.net.NetworkInterface;II)Z ^java.io.IOException
m1 getHostName ()LString;
m1 getCanonicalHostName ()LString;
m1 getAddress ()[B
m1 getHostAddress ()LString;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 toString ()LString;
m9 getByAddress (LString;[B)Ljava.net.InetAddress; ^java.net.UnknownHostException
m9 getByName (LString;)Ljava.net.InetAddress; ^java.net.UnknownHostException
m9 getAllByName (LString;)[Ljava.net.InetAddress; ^java.net.UnknownHostException
m9 getLoopbackAddress ()Ljava.net.InetAddress;
m9 ofLiteral (LString;)Ljava.net.InetAddress;
m9 getByAddress ([B)Ljava.net.InetAddress; ^java.net.UnknownHostException
m9 getLocalHost ()Ljava.net.InetAddress; ^java.net.UnknownHostException
c1 Ljava.net.SocketAddress;
m1 <init> (I)V
m1 <init> (Ljava.net.InetAddress;I)V
m1 <init> (LString;I)V
m9 createUnresolved (LString;I)Ljava.net.InetSocketAddress;
m11 getPort ()I
m11 getAddress ()Ljava.net.InetAddress;
m11 getHostName ()LString;
m11 getHostString ()LString;
m11 isUnresolved ()Z
m1 toString ()LString;
m11 equals (LObject;)Z
m11 hashCode ()I
c11 LObject;
m1 getAddress ()Ljava.net.InetAddress;
m1 getBroadcast ()Ljava.net.InetAddress;
m1 getNetworkPrefixLength ()S
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c401 Ljava.net.URLConnection;
f4 jarFileURLConnection Ljava.net.URLConnection;
m4 <init> (Ljava.net.URL;)V ^java.net.MalformedURLException
m1 getJarFileURL ()Ljava.net.URL;
m1 getEntryName ()LString;
m401 getJarFile ()Ljava.util.jar.JarFile; ^java.io.IOException
m1 getManifest ()Ljava.util.jar.Manifest; ^java.io.IOException
m1 getJarEntry ()Ljava.util.jar.JarEntry; ^java.io.IOException
m1 getAttributes ()Ljava.util.jar.Attributes; ^java.io.IOException
m1 getMainAttributes ()Ljava.util.jar.Attributes; ^java.io.IOException
m1 getCertificates ()[Ljava.security.cert.Certificate; ^java.io.IOException
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
c1 Ljava.net.DatagramSocket;
m1 <init> ()V ^java.io.IOException
m1 <init> (I)V ^java.io.IOException
m1 <init> (Ljava.net.SocketAddress;)V ^java.io.IOException
m1 setTTL (B)V ^java.io.IOException
m1 setTimeToLive (I)V ^java.io.IOException
m1 getTTL ()B ^java.io.IOException
m1 getTimeToLive ()I ^java.io.IOException
m1 joinGroup (Ljava.net.InetAddress;)V ^java.io.IOException
m1 leaveGroup (Ljava.net.InetAddress;)V ^java.io.IOException
m1 joinGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
m1 leaveGroup (Ljava.net.SocketAddress;Ljava.net.NetworkInterface;)V ^java.io.IOException
m1 setInterface (Ljava.net.InetAddress;)V ^java.net.SocketException
m1 getInterface ()Ljava.net.InetAddress; ^java.net.SocketException
m1 setNetworkInterface (Ljava.net.NetworkInterface;)V ^java.net.SocketException
m1 getNetworkInterface ()Ljava.net.NetworkInterface; ^java.net.SocketException
m1 setLoopbackMode (Z)V ^java.net.SocketException
m1 getLoopbackMode ()Z ^java.net.SocketException
m1 send (Ljava.net.DatagramPacket;B)V ^java.io.IOException
c11 Ljava.security.BasicPermission;
m1 <init> (LString;)V
m1 <init> (LString;LString;)V
c11 LObject;
m1 getName ()LString;
m1 getInetAddresses ()Ljava.util.Enumeration<Ljava.net.InetAddress;>;
m1 inetAddresses ()Ljava.util.stream.Stream<Ljava.net.InetAddress;>;
m1 getInterfaceAddresses ()Ljava.util.List<Ljava.net.InterfaceAddress;>;
m1 getSubInterfaces ()Ljava.util.Enumeration<Ljava.net.NetworkInterface;>;
m1 subInterfaces ()Ljava.util.stream.Stream<Ljava.net.NetworkInterface;>;
m1 getParent ()Ljava.net.NetworkInterface;
m1 getIndex ()I
m1 getDisplayName ()LString;
m9 getByName (LString;)Ljava.net.NetworkInterface; ^java.net.SocketException
m9 getByIndex (I)Ljava.net.NetworkInterface; ^java.net.SocketException
m9 getByInetAddress (Ljava.net.InetAddress;)Ljava.net.NetworkInterface; ^java.net.SocketException
m9 getNetworkInterfaces ()Ljava.util.Enumeration<Ljava.net.NetworkInterface;>; ^java.net.SocketException
m9 networkInterfaces ()Ljava.util.stream.Stream<Ljava.net.NetworkInterface;>; ^java.net.SocketException
m1 isUp ()Z ^java.net.SocketException
m1 isLoopback ()Z ^java.net.SocketException
m1 isPointToPoint ()Z ^java.net.SocketException
m1 supportsMulticast ()Z ^java.net.SocketException
m1 getHardwareAddress ()[B ^java.net.SocketException
m1 getMTU ()I ^java.net.SocketException
m1 isVirtual ()Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 toString ()LString;
c1 Ljava.net.SocketException;
m1 <init> (LString;)V
m1 <init> ()V
c11 LObject;
m1 <init> (LString;[C)V
m1 getUserName ()LString;
m1 getPassword ()[C
c1 Ljava.net.SocketException;
m1 <init> (LString;)V
m1 <init> ()V
c1 Ljava.io.IOException;
m1 <init> (LString;)V
m1 <init> ()V
i601 LObject;
m401 name ()LString;
c1 LObject;
f19 NO_PROXY Ljava.net.Proxy;
m1 <init> (Ljava.net.Proxy.Type;Ljava.net.SocketAddress;)V
m1 type ()Ljava.net.Proxy.Type;
m1 address ()Ljava.net.SocketAddress;
m1 toString ()LString;
m11 equals (LObject;)Z
m11 hashCode ()I
e4019 LEnum<Ljava.net.Proxy.Type;>;
f4019 DIRECT Ljava.net.Proxy.Type;
f4019 HTTP Ljava.net.Proxy.Type;
f4019 SOCKS Ljava.net.Proxy.Type;
m9 values ()[Ljava.net.Proxy.Type;
m9 valueOf (LString;)Ljava.net.Proxy.Type;
c401 LObject;
m1 <init> ()V
m9 getDefault ()Ljava.net.ProxySelector;
m9 setDefault (Ljava.net.ProxySelector;)V
m401 select (Ljava.net.URI;)Ljava.util.List<Ljava.net.Proxy;>;
m401 connectFailed (Ljava.net.URI;Ljava.net.SocketAddress;Ljava.io.IOException;)V
m9 of (Ljava.net.InetSocketAddress;)Ljava.net.ProxySelector;
c401 LObject;
m1 <init> ()V
m9 getDefault ()Ljava.net.ResponseCache;
m9 setDefault (Ljava.net.ResponseCache;)V
m401 get (Ljava.net.URI;LString;Ljava.util.Map<LString;Ljava.util.List<LString;>;>;)Ljava.net.CacheResponse; ^java.io.IOException
m401 put (Ljava.net.URI;Ljava.net.URLConnection;)Ljava.net.CacheRequest; ^java.io.IOException
c401 Ljava.net.CacheResponse;
m1 <init> ()V
m401 getCipherSuite ()LString;
m401 getLocalCertificateChain ()Ljava.util.List<Ljava.security.cert.Certificate;>;
m401 getServerCertificateChain ()Ljava.util.List<Ljava.security.cert.Certificate;>; ^javax.net.ssl.SSLPeerUnverifiedException
m401 getPeerPrincipal ()Ljava.security.Principal; ^javax.net.ssl.SSLPeerUnverifiedException
m401 getLocalPrincipal ()Ljava.security.Principal;
m1 getSSLSession ()Ljava.util.Optional<Ljavax.net.ssl.SSLSession;>;
c1 LObject;Ljava.io.Closeable;
m4 <init> (Ljava.net.SocketImpl;)V
m1 <init> ()V ^java.io.IOException
m1 <init> (I)V ^java.io.IOException
m1 <init> (II)V ^java.io.IOException
m1 <init> (IILjava.net.InetAddress;)V ^java.io.IOException
m1 bind (Ljava.net.SocketAddress;)V ^java.io.IOException
m1 bind (Ljava.net.SocketAddress;I)V ^java.io.IOException
m1 getInetAddress ()Ljava.net.InetAddress;
m1 getLocalPort ()I
m1 getLocalSocketAddress ()Ljava.net.SocketAddress;
m1 accept ()Ljava.net.Socket; ^java.io.IOException
m14 implAccept (Ljava.net.Socket;)V ^java.io.IOException
m1 close ()V ^java.io.IOException
m1 getChannel ()Ljava.nio.channels.ServerSocketChannel;
m1 isBound ()Z
m1 isClosed ()Z
m1 setSoTimeout (I)V ^java.net.SocketException
m1 getSoTimeout ()I ^java.io.IOException
m1 setReuseAddress (Z)V ^java.net.SocketException
m1 getReuseAddress ()Z ^java.net.SocketException
m1 toString ()LString;
m9 setSocketFactory (Ljava.net.SocketImplFactory;)V ^java.io.IOException
m1 setReceiveBufferSize (I)V ^java.net.SocketException
m1 getReceiveBufferSize ()I ^java.net.SocketException
m1 setPerformancePreferences (III)V
m1 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.net.ServerSocket; ^java.io.IOException
m1 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m1 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
c1 LObject;Ljava.io.Closeable;
m1 <init> ()V
m1 <init> (Ljava.net.Proxy;)V
m4 <init> (Ljava.net.SocketImpl;)V ^java.net.SocketException
m1 <init> (LString;I)V ^java.net.UnknownHostException,java.io.IOException
m1 <init> (Ljava.net.InetAddress;I)V ^java.io.IOException
m1 <init> (LString;ILjava.net.InetAddress;I)V ^java.io.IOException
m1 <init> (Ljava.net.InetAddress;ILjava.net.InetAddress;I)V ^java.io.IOException
m1 <init> (LString;IZ)V ^java.io.IOException
m1 <init> (Ljava.net.InetAddress;IZ)V ^java.io.IOException
m1 connect (Ljava.net.SocketAddress;)V ^java.io.IOException
m1 connect (Ljava.net.SocketAddress;I)V ^java.io.IOException
m1 bind (Ljava.net.SocketAddress;)V ^java.io.IOException
m1 getInetAddress ()Ljava.net.InetAddress;
m1 getLocalAddress ()Ljava.net.InetAddress;
m1 getPort ()I
m1 getLocalPort ()I
m1 getRemoteSocketAddress ()Ljava.net.SocketAddress;
m1 getLocalSocketAddress ()Ljava.net.SocketAddress;
m1 getChannel ()Ljava.nio.channels.SocketChannel;
m1 getInputStream ()Ljava.io.InputStream; ^java.io.IOException
m1 getOutputStream ()Ljava.io.OutputStream; ^java.io.IOException
m1 setTcpNoDelay (Z)V ^java.net.SocketException
m1 getTcpNoDelay ()Z ^java.net.SocketException
m1 setSoLinger (ZI)V ^java.net.SocketException
m1 getSoLinger ()I ^java.net.SocketException
m1 sendUrgentData (I)V ^java.io.IOException
m1 setOOBInline (Z)V ^java.net.SocketException
m1 getOOBInline ()Z ^java.net.SocketException
m1 setSoTimeout (I)V ^java.net.SocketException
m1 getSoTimeout ()I ^java.net.SocketException
m1 setSendBufferSize (I)V ^java.net.SocketException
m1 getSendBufferSize ()I ^java.net.SocketException
m1 setReceiveBufferSize (I)V ^java.net.SocketException
m1 getReceiveBufferSize ()I ^java.net.SocketException
m1 setKeepAlive (Z)V ^java.net.SocketException
m1 getKeepAlive ()Z ^java.net.SocketException
m1 setTrafficClass (I)V ^java.net.SocketException
m1 getTrafficClass ()I ^java.net.SocketException
m1 setReuseAddress (Z)V ^java.net.SocketException
m1 getReuseAddress ()Z ^java.net.SocketException
m1 close ()V ^java.io.IOException
m1 shutdownInput ()V ^java.io.IOException
m1 shutdownOutput ()V ^java.io.IOException
m1 toString ()LString;
m1 isConnected ()Z
m1 isBound ()Z
m1 isClosed ()Z
m1 isInputShutdown ()Z
m1 isOutputShutdown ()Z
m9 setSocketImplFactory (Ljava.net.SocketImplFactory;)V ^java.io.IOException
m1 setPerformancePreferences (III)V
m1 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)Ljava.net.Socket; ^java.io.IOException
m1 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m1 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
c401 LObject;Ljava.io.Serializable;
m1 <init> ()V
c1 Ljava.io.IOException;
m1 <init> (LString;)V
m1 <init> ()V
m1 <init> (LString;LThrowable;)V
m1 <init> (LThrowable;)V
c401 LObject;Ljava.net.SocketOptions;
f4 fd Ljava.io.FileDescriptor;
f4 address Ljava.net.InetAddress;
f4 port I
f4 localport I
m1 <init> ()V
m404 create (Z)V ^java.io.IOException
m404 connect (LString;I)V ^java.io.IOException
m404 connect (Ljava.net.InetAddress;I)V ^java.io.IOException
m404 connect (Ljava.net.SocketAddress;I)V ^java.io.IOException
m404 bind (Ljava.net.InetAddress;I)V ^java.io.IOException
m404 listen (I)V ^java.io.IOException
m404 accept (Ljava.net.SocketImpl;)V ^java.io.IOException
m404 getInputStream ()Ljava.io.InputStream; ^java.io.IOException
m404 getOutputStream ()Ljava.io.OutputStream; ^java.io.IOException
m404 available ()I ^java.io.IOException
m404 close ()V ^java.io.IOException
m4 shutdownInput ()V ^java.io.IOException
m4 shutdownOutput ()V ^java.io.IOException
m4 getFileDescriptor ()Ljava.io.FileDescriptor;
m4 getInetAddress ()Ljava.net.InetAddress;
m4 getPort ()I
m4 supportsUrgentData ()Z
m404 sendUrgentData (I)V ^java.io.IOException
m4 getLocalPort ()I
m1 toString ()LString;
m4 setPerformancePreferences (III)V
m4 setOption <T:LObject;>(Ljava.net.SocketOption<TT;>;TT;)V ^java.io.IOException
m4 getOption <T:LObject;>(Ljava.net.SocketOption<TT;>;)TT; ^java.io.IOException
m4 supportedOptions ()Ljava.util.Set<Ljava.net.SocketOption<*>;>;
i601 LObject;
m401 createSocketImpl ()Ljava.net.SocketImpl;
i601 <T:LObject;>LObject;
m401 name ()LString;
m401 type ()LClass<TT;>;
i601 LObject;
f19 TCP_NODELAY I =1
f19 SO_BINDADDR I =15
f19 SO_REUSEADDR I =4
f19 SO_REUSEPORT I =14
f19 SO_BROADCAST I =32
f19 IP_MULTICAST_IF I =16
f19 IP_MULTICAST_IF2 I =31
f19 IP_MULTICAST_LOOP I =18
f19 IP_TOS I =3
f19 SO_LINGER I =128
f19 SO_TIMEOUT I =4102
f19 SO_SNDBUF I =4097
f19 SO_RCVBUF I =4098
f19 SO_KEEPALIVE I =8
f19 SO_OOBINLINE I =4099
m401 setOption (ILObject;)V ^java.net.SocketException
m401 getOption (I)LObject; ^java.net.SocketException
c11 Ljava.security.Permission;Ljava.io.Serializable;
m1 <init> (LString;LString;)V
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
m1 getActions ()LString;
m1 newPermissionCollection ()Ljava.security.PermissionCollection;
c1 Ljava.io.InterruptedIOException;
m1 <init> (LString;)V
m1 <init> ()V
e4011 LEnum<Ljava.net.StandardProtocolFamily;>;Ljava.net.ProtocolFamily;
f4019 INET Ljava.net.StandardProtocolFamily;
f4019 INET6 Ljava.net.StandardProtocolFamily;
f4019 UNIX Ljava.net.StandardProtocolFamily;
m9 values ()[Ljava.net.StandardProtocolFamily;
m9 valueOf (LString;)Ljava.net.StandardProtocolFamily;
c11 LObject;
f19 SO_BROADCAST Ljava.net.SocketOption<LBoolean;>;
f19 SO_KEEPALIVE Ljava.net.SocketOption<LBoolean;>;
f19 SO_SNDBUF Ljava.net.SocketOption<LInteger;>;
f19 SO_RCVBUF Ljava.net.SocketOption<LInteger;>;
f19 SO_REUSEADDR Ljava.net.SocketOption<LBoolean;>;
f19 SO_REUSEPORT Ljava.net.SocketOption<LBoolean;>;
f19 SO_LINGER Ljava.net.SocketOption<LInteger;>;
f19 IP_TOS Ljava.net.SocketOption<LInteger;>;
f19 IP_MULTICAST_IF Ljava.net.SocketOption<Ljava.net.NetworkInterface;>;
f19 IP_MULTICAST_TTL Ljava.net.SocketOption<LInteger;>;
f19 IP_MULTICAST_LOOP Ljava.net.SocketOption<LBoolean;>;
f19 TCP_NODELAY Ljava.net.SocketOption<LBoolean;>;
c11 LObject;LComparable<Ljava.net.URI;>;Ljava.io.Serializable;
m1 <init> (LString;)V ^java.net.URISyntaxException
m1 <init> (LString;LString;LString;ILString;LString;LString;)V ^java.net.URISyntaxException
m1 <init> (LString;LString;LString;LString;LString;)V ^java.net.URISyntaxException
m1 <init> (LString;LString;LString;LString;)V ^java.net.URISyntaxException
m1 <init> (LString;LString;LString;)V ^java.net.URISyntaxException
m9 create (LString;)Ljava.net.URI;
m1 parseServerAuthority ()Ljava.net.URI; ^java.net.URISyntaxException
m1 normalize ()Ljava.net.URI;
m1 resolve (Ljava.net.URI;)Ljava.net.URI;
m1 resolve (LString;)Ljava.net.URI;
m1 relativize (Ljava.net.URI;)Ljava.net.URI;
m1 toURL ()Ljava.net.URL; ^java.net.MalformedURLException
m1 getScheme ()LString;
m1 isAbsolute ()Z
m1 isOpaque ()Z
m1 getRawSchemeSpecificPart ()LString;
m1 getSchemeSpecificPart ()LString;
m1 getRawAuthority ()LString;
m1 getAuthority ()LString;
m1 getRawUserInfo ()LString;
m1 getUserInfo ()LString;
m1 getHost ()LString;
m1 getPort ()I
m1 getRawPath ()LString;
m1 getPath ()LString;
m1 getRawQuery ()LString;
m1 getQuery ()LString;
m1 getRawFragment ()LString;
m1 getFragment ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 compareTo (Ljava.net.URI;)I
m1 toString ()LString;
m1 toASCIIString ()LString;
c1 LException;
m1 <init> (LString;LString;I)V
m1 <init> (LString;LString;)V
m1 getInput ()LString;
m1 getReason ()LString;
m1 getIndex ()I
m1 getMessage ()LString;
c11 LObject;Ljava.io.Serializable;
m1 <init> (LString;LString;ILString;)V ^java.net.MalformedURLException
m1 <init> (LString;LString;LString;)V ^java.net.MalformedURLException
m1 <init> (LString;LString;ILString;Ljava.net.URLStreamHandler;)V ^java.net.MalformedURLException
m1 <init> (LString;)V ^java.net.MalformedURLException
m1 <init> (Ljava.net.URL;LString;)V ^java.net.MalformedURLException
m1 <init> (Ljava.net.URL;LString;Ljava.net.URLStreamHandler;)V ^java.net.MalformedURLException
m9 of (Ljava.net.URI;Ljava.net.URLStreamHandler;)Ljava.net.URL; ^java.net.MalformedURLException
m1 getQuery ()LString;
m1 getPath ()LString;
m1 getUserInfo ()LString;
m1 getAuthority ()LString;
m1 getPort ()I
m1 getDefaultPort ()I
m1 getProtocol ()LString;
m1 getHost ()LString;
m1 getFile ()LString;
m1 getRef ()LString;
m1 equals (LObject;)Z
m1 hashCode ()I
m1 sameFile (Ljava.net.URL;)Z
m1 toString ()LString;
m1 toExternalForm ()LString;
m1 toURI ()Ljava.net.URI; ^java.net.URISyntaxException
m1 openConnection ()Ljava.net.URLConnection; ^java.io.IOException
m1 openConnection (Ljava.net.Proxy;)Ljava.net.URLConnection; ^java.io.IOException
m11 openStream ()Ljava.io.InputStream; ^java.io.IOException
m11 getContent ()LObject; ^java.io.IOException
m11 getContent ([LClass<*>;)LObject; ^java.io.IOException
m9 setURLStreamHandlerFactory (Ljava.net.URLStreamHandlerFactory;)V
c1 Ljava.security.SecureClassLoader;Ljava.io.Closeable;
m1 <init> ([Ljava.net.URL;LClassLoader;)V
m1 <init> ([Ljava.net.URL;)V
m1 <init> ([Ljava.net.URL;LClassLoader;Ljava.net.URLStreamHandlerFactory;)V
m1 <init> (LString;[Ljava.net.URL;LClassLoader;)V
m1 <init> (LString;[Ljava.net.URL;LClassLoader;Ljava.net.URLStreamHandlerFactory;)V
m1 getResourceAsStream (LString;)Ljava.io.InputStream;
m1 close ()V ^java.io.IOException
m4 addURL (Ljava.net.URL;)V
m1 getURLs ()[Ljava.net.URL;
m4 findClass (LString;)LClass<*>; ^java.lang.ClassNotFoundException
m4 definePackage (LString;Ljava.util.jar.Manifest;Ljava.net.URL;)LPackage;
m1 findResource (LString;)Ljava.net.URL;
m1 findResources (LString;)Ljava.util.Enumeration<Ljava.net.URL;>; ^java.io.IOException
m4 getPermissions (Ljava.security.CodeSource;)Ljava.security.PermissionCollection;
m9 newInstance ([Ljava.net.URL;LClassLoader;)Ljava.net.URLClassLoader;
m9 newInstance ([Ljava.net.URL;)Ljava.net.URLClassLoader;
c401 LObject;
f4 url Ljava.net.URL;
f4 doInput Z
f4 doOutput Z
f4 allowUserInteraction Z
f4 useCaches Z
f4 ifModifiedSince J
f4 connected Z
m9 getFileNameMap ()Ljava.net.FileNameMap;
m9 setFileNameMap (Ljava.net.FileNameMap;)V
m401 connect ()V ^java.io.IOException
m1 setConnectTimeout (I)V
m1 getConnectTimeout ()I
m1 setReadTimeout (I)V
m1 getReadTimeout ()I
m4 <init> (Ljava.net.URL;)V
m1 getURL ()Ljava.net.URL;
m1 getContentLength ()I
m1 getContentLengthLong ()J
m1 getContentType ()LString;
m1 getContentEncoding ()LString;
m1 getExpiration ()J
m1 getDate ()J
m1 getLastModified ()J
m1 getHeaderField (LString;)LString;
m1 getHeaderFields ()Ljava.util.Map<LString;Ljava.util.List<LString;>;>;
m1 getHeaderFieldInt (LString;I)I
m1 getHeaderFieldLong (LString;J)J
m1 getHeaderFieldDate (LString;J)J
m1 getHeaderFieldKey (I)LString;
m1 getHeaderField (I)LString;
m1 getContent ()LObject; ^java.io.IOException
m1 getContent ([LClass<*>;)LObject; ^java.io.IOException
m1 getPermission ()Ljava.security.Permission; ^java.io.IOException
m1 getInputStream ()Ljava.io.InputStream; ^java.io.IOException
m1 getOutputStream ()Ljava.io.OutputStream; ^java.io.IOException
m1 toString ()LString;
m1 setDoInput (Z)V
m1 getDoInput ()Z
m1 setDoOutput (Z)V
m1 getDoOutput ()Z
m1 setAllowUserInteraction (Z)V
m1 getAllowUserInteraction ()Z
m9 setDefaultAllowUserInteraction (Z)V
m9 getDefaultAllowUserInteraction ()Z
m1 setUseCaches (Z)V
m1 getUseCaches ()Z
m1 setIfModifiedSince (J)V
m1 getIfModifiedSince ()J
m1 getDefaultUseCaches ()Z
m1 setDefaultUseCaches (Z)V
m9 setDefaultUseCaches (LString;Z)V
m9 getDefaultUseCaches (LString;)Z
m1 setRequestProperty (LString;LString;)V
m1 addRequestProperty (LString;LString;)V
m1 getRequestProperty (LString;)LString;
m1 getRequestProperties ()Ljava.util.Map<LString;Ljava.util.List<LString;>;>;
m9 setDefaultRequestProperty (LString;LString;)V
m9 getDefaultRequestProperty (LString;)LString;
m9 setContentHandlerFactory (Ljava.net.ContentHandlerFactory;)V
m9 guessContentTypeFromName (LString;)LString;
m9 guessContentTypeFromStream (Ljava.io.InputStream;)LString; ^java.io.IOException
c11 LObject;
m9 decode (LString;)LString;
m9 decode (LString;LString;)LString; ^java.io.UnsupportedEncodingException
m9 decode (LString;Ljava.nio.charset.Charset;)LString;
c11 LObject;
m9 encode (LString;)LString;
m9 encode (LString;LString;)LString; ^java.io.UnsupportedEncodingException
m9 encode (LString;Ljava.nio.charset.Charset;)LString;
c11 Ljava.security.Permission;
m1 <init> (LString;LString;)V
m1 <init> (LString;)V
m1 getActions ()LString;
m1 implies (Ljava.security.Permission;)Z
m1 equals (LObject;)Z
m1 hashCode ()I
c401 LObject;
m1 <init> ()V
m404 openConnection (Ljava.net.URL;)Ljava.net.URLConnection; ^java.io.IOException
m4 openConnection (Ljava.net.URL;Ljava.net.Proxy;)Ljava.net.URLConnection; ^java.io.IOException
m4 parseURL (Ljava.net.URL;LString;II)V
m4 getDefaultPort ()I
m4 equals (Ljava.net.URL;Ljava.net.URL;)Z
m4 hashCode (Ljava.net.URL;)I
m4 sameFile (Ljava.net.URL;Ljava.net.URL;)Z
m4 getHostAddress (Ljava.net.URL;)Ljava.net.InetAddress;
m4 hostsEqual (Ljava.net.URL;Ljava.net.URL;)Z
m4 toExternalForm (Ljava.net.URL;)LString;
m4 setURL (Ljava.net.URL;LString;LString;ILString;LString;LString;LString;LString;)V
m4 setURL (Ljava.net.URL;LString;LString;ILString;LString;)V
i601 LObject;
m401 createURLStreamHandler (LString;)Ljava.net.URLStreamHandler;
c11 Ljava.net.SocketAddress;
m9 of (LString;)Ljava.net.UnixDomainSocketAddress;
m9 of (Ljava.nio.file.Path;)Ljava.net.UnixDomainSocketAddress;
m1 getPath ()Ljava.nio.file.Path;
m1 hashCode ()I
m1 equals (LObject;)Z
m1 toString ()LString;
c1 Ljava.io.IOException;
m1 <init> (LString;)V
m1 <init> ()V
c1 Ljava.io.IOException;
m1 <init> ()V
m1 <init> (LString;)V
