package org.cldess;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types whose constants a source reads. The compiler copies the value of a constant (JLS § 13.1), so the class file
 * of the reader does not name the type.
 */
final class ConstantUses {
    private static final Pattern PROSE = Pattern.compile(
            "/\\*(?s:.*?)\\*/|//.*|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])+'");

    private static final Pattern CONSTANT =
            Pattern.compile("(?<![\\w.])([A-Z]\\w*)(?:\\.[A-Z]\\w*)*\\.[A-Z][A-Z0-9_]*\\b");

    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.([A-Z]\\w*);");

    private ConstantUses() {}

    /**
     * Returns the simple names of the types whose constants a source reads, except the types that it imports.
     *
     * @param notion the package of the source
     */
    static Set<String> of(String notion, String source) {
        String code = PROSE.matcher(source).replaceAll("\"\"").replace(notion + ".", "");
        Set<String> names = new TreeSet<>();
        CONSTANT.matcher(code).results().forEach(found -> names.add(found.group(1)));
        Matcher imported = IMPORT.matcher(code);
        while (imported.find()) {
            names.remove(imported.group(1));
        }
        return names;
    }
}
