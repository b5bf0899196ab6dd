package org.cldess;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a result must not depend on: the day, chance, the machine, its language and zone, other threads, other
 * processes and files. Each use is reported as the outermost class and what it uses.
 */
public final class ForbiddenCalls {
    /** Types that no code may use, whatever it asks of them. */
    private static final Set<String> TYPES = Set.of(
            "java.io.Console",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.lang.ClassLoader",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.ThreadGroup",
            "java.security.SecureRandom",
            "java.text.SimpleDateFormat",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionService",
            "java.util.concurrent.ExecutorCompletionService",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.RecursiveAction",
            "java.util.concurrent.RecursiveTask",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.concurrent.ThreadPoolExecutor");

    /** Packages whose types no code may use. */
    private static final List<String> PACKAGES = List.of(
            "java.lang.management",
            "java.net",
            "java.nio.channels",
            "java.nio.file",
            "java.sql",
            "java.util.logging",
            "java.util.prefs",
            "java.util.random",
            "javax.sql");

    /** The methods of {@link System} that return the same on every machine. */
    private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("arraycopy");

    /** Methods and constructors that use the locale or the encoding of the machine, because none is given to them. */
    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle, java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Currency.getSymbol()",
            "java.util.Currency.getDisplayName()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.Locale.getDisplayCountry()",
            "java.util.Locale.getDisplayLanguage()",
            "java.util.Locale.getDisplayName()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    /** The types of {@code java.text} whose factories use the locale of the machine where none is given. */
    private static final Set<String> FORMATS = Set.of(
            "java.text.BreakIterator",
            "java.text.Collator",
            "java.text.DateFormat",
            "java.text.DateFormatSymbols",
            "java.text.DecimalFormatSymbols",
            "java.text.NumberFormat");

    private ForbiddenCalls() {}

    /** Returns all uses in some classes, each as « class: what it uses », in the order of the alphabet. */
    public static Set<String> in(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> uses(type).forEach(used -> found.add(outermost(type) + ": " + used)));
        return found;
    }

    private static Stream<String> uses(JavaClass type) {
        Stream<String> types = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(ForbiddenCalls::isForbidden)
                .map(JavaClass::getName);
        Stream<String> calls = type.getAccessesFromSelf().stream()
                .map(ForbiddenCalls::forbidden)
                .flatMap(Optional::stream);
        return Stream.concat(types, calls);
    }

    private static boolean isForbidden(JavaClass type) {
        return TYPES.contains(type.getName())
                || PACKAGES.stream()
                        .anyMatch(name -> type.getPackageName().equals(name)
                                || type.getPackageName().startsWith(name + "."));
    }

    private static Optional<String> forbidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String full = owner + "." + name;
        String signature = full + parameters(access);
        boolean isForbidden = switch (owner) {
            case "java.lang.System" -> !HARMLESS_OF_SYSTEM.contains(name);
            case "java.lang.Thread" -> true;
            case "java.lang.Class", "java.lang.Module" -> name.startsWith("getResource");
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.lang.Object" -> name.equals("wait") || name.startsWith("notify");
            case "java.util.Collections" -> signature.endsWith("shuffle(java.util.List)");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.ServiceLoader" -> true;
            case "java.util.Arrays" -> name.startsWith("parallel");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            default -> false;
        };
        boolean isClock = owner.startsWith("java.time.") && name.equals("now");
        boolean isParallel = owner.startsWith("java.") && (name.equals("parallelStream") || name.equals("parallel"));
        boolean lacksLocale = FORMATS.contains(owner)
                && name.startsWith("get")
                && name.endsWith("nstance")
                && !parameters(access).contains("java.util.Locale");
        boolean isPrinted = name.equals("printStackTrace");
        return isForbidden || isClock || isParallel || lacksLocale || isPrinted || WITHOUT_LOCALE.contains(signature)
                ? Optional.of(WITHOUT_LOCALE.contains(signature) ? signature : full)
                : Optional.empty();
    }

    private static String parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ForbiddenCalls::outermost).orElse(type.getName());
    }
}
