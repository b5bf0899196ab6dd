package org.cldess.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.language.Localizable;
import org.jspecify.annotations.Nullable;

/**
 * Describes the places in a file, and their values, in plain words. Create it once for a file, in time linear in the
 * size of the file.
 */
public final class PlaceDescriptions {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Record root;
    private final Names names;
    private final Values values;

    /**
     * Creates the wording of a file.
     *
     * @param root the root of the file
     */
    public PlaceDescriptions(Record root) {
        this.root = root;
        this.names = new Names(root);
        this.values = new Values(names);
    }

    /**
     * {@return the words for a place, outermost thing first: « action 1.2.3, plan de financement, dépense « Salaires »,
     * année »}
     *
     * @param pointer the place, a JSON Pointer; the place need not exist. After a list, {@code -} or the number of its
     *     items is an item that is to be added
     */
    public Localizable place(String pointer) {
        List<Localizable> steps = new ArrayList<>();
        @Nullable Object at = root;
        Field list = new Field("", "");
        for (String token : SLASH.splitAsStream(pointer).skip(1).toList()) {
            if (at instanceof List<?> items) {
                int index = index(token);
                at = index >= 0 && index < items.size() ? items.get(index) : null;
                steps.set(
                        steps.size() - 1,
                        token.equals("-") || index == items.size()
                                ? added(list)
                                : item(list, at, index < 0 ? token : number(index)));
            } else {
                Record thing = at instanceof Record record && Part.isThing(record) ? record : null;
                Part part = thing == null ? null : Form.of(thing).find(token).orElse(null);
                list = part == null ? new Field("", token) : Field.of(part);
                steps.add(label(list));
                at = part == null ? null : part.plain(Objects.requireNonNull(thing));
            }
        }
        return locale -> steps.stream().map(step -> step.say(locale)).collect(Collectors.joining(", "));
    }

    private Localizable item(Field list, @Nullable Object item, Object place) {
        return item instanceof Record thing && Part.isThing(thing)
                ? names.localized(thing)
                        .map(name -> noun(list, name))
                        .orElseGet(() -> noun(
                                list,
                                names.name(thing)
                                        .<Object>map(name -> name)
                                        .or(() -> day(thing))
                                        .or(() -> names.ids(thing))
                                        .orElse(place)))
                : noun(list, place);
    }

    private static Localizable added(Field list) {
        return locale -> Texts.WORDS.message("place.added", label(list)).say(locale);
    }

    /** Returns the words for the day of a thing without a name, « du 6 juin 2013 ». */
    private static Optional<Localizable> day(Record thing) {
        Form form = Form.of(thing);
        return form.from()
                .or(() -> form.find("date"))
                .map(part -> part.plain(thing))
                .filter(LocalDate.class::isInstance)
                .map(day -> locale -> Texts.WORDS.message("place.day", day).say(locale));
    }

    private static Localizable number(int index) {
        return locale -> Texts.WORDS.message("place", index + 1).say(locale);
    }

    private static int index(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(token)
                : -1;
    }

    private static Localizable label(Field field) {
        return locale -> field.key("field.", locale)
                .map(key -> Texts.WORDS.message(key).say(locale))
                .orElse(field.name());
    }

    /**
     * A field whose words may depend on its record: two records may call different things by one name.
     *
     * @param owner the simple name of the record; empty if it is not known
     * @param name the name of the field
     */
    private record Field(String owner, String name) {
        static Field of(Part part) {
            return new Field(part.declaredIn().getSimpleName(), part.name());
        }

        /** Returns the key of its words: those of this record’s field, or otherwise those of any field of that name. */
        Optional<String> key(String kind, Locale locale) {
            Set<String> keys = Texts.WORDS.keys(locale);
            return Stream.of(kind + owner + "." + name, kind + name)
                    .filter(keys::contains)
                    .findFirst();
        }
    }

    /**
     * {@return the words for a part, « fin prévue »}
     *
     * @param part the part
     */
    public static Localizable label(Part part) {
        return label(Field.of(part));
    }

    /**
     * « action 1.2.3 »: an item of a list with its name, which stays in its language, or its constant or day, which has
     * words in each language.
     */
    private static Localizable noun(Field list, Object name) {
        return locale -> list.key("item.", locale)
                .map(key -> Texts.WORDS.message(key, name).say(locale))
                .orElseGet(() -> label(list).say(locale) + " "
                        + (name instanceof Localizable localized ? localized.say(locale) : name));
    }

    /**
     * {@return the words for the value of a part}
     *
     * @param value the value: known or not, a list, or a thing
     */
    public Localizable value(@Nullable Object value) {
        return values.say(value);
    }

    /**
     * Returns the words for a thing; its name is in quotes if it is a text.
     *
     * @param thing the thing
     * @param list the part with the list that contains it
     * @param index its index in the list
     * @return « action 1.2.3 »
     */
    public Localizable thing(Record thing, Part list, int index) {
        return item(Field.of(list), thing, number(index));
    }
}
