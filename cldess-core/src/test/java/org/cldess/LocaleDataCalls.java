package org.cldess;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calls whose result comes from Java's data about languages: separators, names of months, the order of letters. The
 * data differ from one version of Java to another, with {@code java.locale.providers}, and where a program brings only
 * a part of Java along, even if the locale is given. Each use is reported as the outermost class and what it uses.
 */
public final class LocaleDataCalls {
    private static final Set<String> TYPES = Set.of(
            "java.text.BreakIterator",
            "java.text.Collator",
            "java.text.CompactNumberFormat",
            "java.text.DateFormat",
            "java.text.DateFormatSymbols",
            "java.text.DecimalFormat",
            "java.text.DecimalFormatSymbols",
            "java.text.MessageFormat",
            "java.text.NumberFormat",
            "java.text.RuleBasedCollator",
            "java.text.SimpleDateFormat",
            "java.time.format.DecimalStyle",
            "java.time.temporal.WeekFields",
            "java.util.Calendar",
            "java.util.Currency");

    private LocaleDataCalls() {}

    /** Returns all uses in some classes, each as « class: what it uses », in the order of the alphabet. */
    public static Set<String> in(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getAccessesFromSelf().stream()
                    .map(LocaleDataCalls::use)
                    .flatMap(Optional::stream)
                    .forEach(used -> found.add(outermost(type) + ": " + used));
        }
        return found;
    }

    private static Optional<String> use(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean isNamed = owner.startsWith("java.") && name.startsWith("getDisplay");
        boolean isDate = owner.startsWith("java.time.format.DateTimeFormatter")
                && (name.startsWith("ofLocalized")
                        || name.startsWith("appendLocalized")
                        || name.equals("appendText")
                        || name.equals("localizedBy"));
        return TYPES.contains(owner) || isNamed || isDate ? Optional.of(owner + "." + name) : Optional.empty();
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(LocaleDataCalls::outermost).orElse(type.getName());
    }
}
