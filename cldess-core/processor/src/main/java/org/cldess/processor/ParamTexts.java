package org.cldess.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code @param} texts of a Javadoc comment. */
final class ParamTexts {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
    private static final Pattern PARAM = Pattern.compile("\\s*@param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]*)}");
    private static final Pattern LINKED = Pattern.compile("\\{@link(?:plain)?\\s+#?([^\\s}]+)}");
    private static final Pattern INDEXED = Pattern.compile("\\{@index\\s+\"?([^}\"]*)\"?}");
    private static final Pattern CODE = Pattern.compile("\\{@\\w+\\s+#?([^}]*)}");
    private static final Pattern TAG = Pattern.compile("</?i>");

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Reads a comment, as {@code Elements.getDocComment} returns it; null is no comment. */
    ParamTexts(@Nullable String comment) {
        if (comment == null) {
            return;
        }
        Matcher tag = BLOCK_TAG.matcher(comment);
        int from = -1;
        while (tag.find()) {
            read(comment, from, tag.start());
            from = tag.start();
        }
        read(comment, from, comment.length());
    }

    private void read(String comment, int from, int to) {
        if (from >= 0) {
            Matcher param = PARAM.matcher(comment.substring(from, to));
            if (param.matches()) {
                texts.put(param.group(1), param.group(2).strip().replaceAll("\\s+", " "));
            }
        }
    }

    /** Returns the text of a component, on one line; null if there is none. */
    @Nullable
    String get(String component) {
        return texts.get(component);
    }

    /** Returns a text for the Javadoc of another file, which cannot resolve the links of this one. */
    static String withoutLinks(String text) {
        return LINKED.matcher(LABELLED.matcher(text).replaceAll("$1")).replaceAll("{@code $1}");
    }

    /** Returns a text without any tags, for readers of other formats. */
    static String plain(String text) {
        String indexed =
                INDEXED.matcher(LABELLED.matcher(text).replaceAll("$1")).replaceAll("$1");
        return TAG.matcher(CODE.matcher(indexed).replaceAll("$1"))
                .replaceAll("")
                .strip();
    }
}
