package org.cldess.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.language.Localizable;

/**
 * One difference between two states of a dossier (<i>{@index changement}</i>).
 *
 * @param kind whether something was added, removed or changed
 * @param path a JSON Pointer into the later file, or into the earlier file for a removal
 * @param place the name of the place, « action 1.2.3, fin »
 * @param before the earlier value; empty for an addition
 * @param after the later value; empty for a removal
 */
public record DossierChange(
        Kind kind, String path, Localizable place, Optional<Localizable> before, Optional<Localizable> after)
        implements Localizable {
    /** A closing quotation mark at the end. */
    private static final Pattern QUOTE = Pattern.compile("[\u00A0\u202F ]?[»”]$");

    /** What happened to a thing. */
    public enum Kind implements Localizable {
        /** It was added. */
        ADDED,
        /** It was removed. */
        REMOVED,
        /** Its value changed. */
        CHANGED;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("change." + code()).say(locale);
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the sentence for a committee, « Action 1.2.3, fin : 31 décembre 2013 → 30 juin 2014 ». */
    @Override
    public String say(Locale locale) {
        String name = capital(place.say(locale));
        return switch (kind) {
            case ADDED -> whole("change.says.added", name, said(after, locale), locale);
            case REMOVED -> whole("change.says.removed", name, said(before, locale), locale);
            case CHANGED ->
                Texts.WORDS
                        .message("change.says.changed", name, said(before, locale), said(after, locale))
                        .say(locale);
        };
    }

    /** Returns the sentence about a whole thing, which does not repeat what the name of the place ends with. */
    private static String whole(String key, String name, String value, Locale locale) {
        boolean isNamed = QUOTE.matcher(name).replaceFirst("").endsWith(value);
        return (isNamed ? Texts.WORDS.message(key + ".named", name) : Texts.WORDS.message(key, name, value))
                .say(locale);
    }

    private static String said(Optional<Localizable> value, Locale locale) {
        return value.map(words -> words.say(locale)).orElse("");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the French sentence. */
    @Override
    public String toString() {
        return say(Locale.FRENCH);
    }
}
