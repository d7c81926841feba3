ExtendedCopyOption 246
ExtendedOpenOption 413
ExtendedWatchEventModifier 283
SensitivityWatchEventModifier 444

e4011 LEnum<Lcom.sun.nio.file.ExtendedCopyOption;>;Ljava.nio.file.CopyOption;
f4019 INTERRUPTIBLE Lcom.sun.nio.file.ExtendedCopyOption;
m9 values ()[Lcom.sun.nio.file.ExtendedCopyOption;
m9 valueOf (LString;)Lcom.sun.nio.file.ExtendedCopyOption;
e4011 LEnum<Lcom.sun.nio.file.ExtendedOpenOption;>;Ljava.nio.file.OpenOption;
f4019 NOSHARE_READ Lcom.sun.nio.file.ExtendedOpenOption;
f4019 NOSHARE_WRITE Lcom.sun.nio.file.ExtendedOpenOption;
f4019 NOSHARE_DELETE Lcom.sun.nio.file.ExtendedOpenOption;
f4019 DIRECT Lcom.sun.nio.file.ExtendedOpenOption;
m9 values ()[Lcom.sun.nio.file.ExtendedOpenOption;
m9 valueOf (LString;)Lcom.sun.nio.file.ExtendedOpenOption;
e4011 LEnum<Lcom.sun.nio.file.ExtendedWatchEventModifier;>;Ljava.nio.file.WatchEvent.Modifier;
f4019 FILE_TREE Lcom.sun.nio.file.ExtendedWatchEventModifier;
m9 values ()[Lcom.sun.nio.file.ExtendedWatchEventModifier;
m9 valueOf (LString;)Lcom.sun.nio.file.ExtendedWatchEventModifier;
e4011 LEnum<Lcom.sun.nio.file.SensitivityWatchEventModifier;>;Ljava.nio.file.WatchEvent.Modifier;
f4019 HIGH Lcom.sun.nio.file.SensitivityWatchEventModifier;
f4019 MEDIUM Lcom.sun.nio.file.SensitivityWatchEventModifier;
f4019 LOW Lcom.sun.nio.file.SensitivityWatchEventModifier;
m9 values ()[Lcom.sun.nio.file.SensitivityWatchEventModifier;
m9 valueOf (LString;)Lcom.sun.nio.file.SensitivityWatchEventModifier;
m1 sensitivityValueInSeconds ()I
