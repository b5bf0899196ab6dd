package org.cldess.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;

/** The style sheet of a page: the inks as variables, light and dark, then the rules of {@code style.css}. */
final class Css {
    private static final String SHEET = variables() + read();

    private Css() {}

    static String sheet() {
        return SHEET;
    }

    /** Returns the name of an ink in the style sheet: {@code TO_DO_TINT} is {@code to-do-tint}. */
    static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the margins of each printed page, for browsers that support them. */
    static String margins(String head, String foot) {
        return "@page{@top-left{content:" + string(head) + ";font:9pt Arial,sans-serif}@bottom-left{content:"
                + string(foot) + ";font:9pt Arial,sans-serif}}\n@page:first{@top-left{content:none}}\n";
    }

    /** Returns a string with every character as an escape of its code point, so that no text can end it. */
    private static String string(String text) {
        return text.codePoints()
                .mapToObj(point -> String.format(Locale.ROOT, "\\%06X", point))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String variables() {
        StringBuilder css = new StringBuilder(":root{color-scheme:light dark;");
        declare(css, Ink::light);
        css.append("}\n@media screen and (prefers-color-scheme:dark){:root{");
        declare(css, Ink::dark);
        css.append("}}\n");
        for (Ink ink : Ink.values()) {
            String name = name(ink);
            css.append(".f-%s{fill:var(--%s)}.s-%s{stroke:var(--%s)}".formatted(name, name, name, name));
        }
        css.append('\n');
        for (StatusMark mark : StatusMark.values()) {
            css.append(".status.%s{color:var(--%s);background:var(--%s)}"
                    .formatted(name(mark.ink()), name(mark.ink()), name(mark.tint())));
        }
        return css.append('\n').toString();
    }

    private static void declare(StringBuilder css, Function<Ink, String> value) {
        for (Ink ink : Ink.values()) {
            css.append("--")
                    .append(name(ink))
                    .append(':')
                    .append(value.apply(ink))
                    .append(';');
        }
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Css.class.getResourceAsStream("style.css"), "style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet style.css could not be read.", e);
        }
    }
}
