package org.cldess.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.ThingVisibleTo;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.constraint.ValidId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Nearest;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A field that a kind of contract adds to the things of one kind (<i>{@index "champ propre"}</i>). Only the facilitator
 * sees its values, unless {@link #visibleTo} names another audience.
 *
 * <pre>{@code
 * static final OwnField<LocalDate> VISITED = OwnField.date(Actor.class, "visited", "visité le", "visited on")
 *         .visibleTo(Audience.COMMITTEE);
 *
 * ContractKind kind = ContractKind.CLDESS.with(VISITED);
 * Actor visited = VISITED.with(actor, day);
 * Known<LocalDate> last = VISITED.of(visited);
 * }</pre>
 *
 * <p>Make a field with a method such as {@link #date}, which gives it the type of its values. The canonical constructor
 * does not check that type, and is not part of the compatibility promise.
 *
 * @param id the id, unique in the kind of contract
 * @param thing the kind of the things that have it, such as {@code action}
 * @param nameFr the French name, in lower case and without an article
 * @param nameEn the English name
 * @param type the type of its values
 * @param choices the values to choose from; empty for all types but one
 * @param visibility the first audience that sees it
 * @param <T> the type of its values in Java
 */
@WithId(value = "own-field", local = true)
@Consistent(OwnFieldConsistency.class)
public record OwnField<T>(
        OwnFieldId id,
        @ValidId String thing,
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        OwnFieldType type,
        @Distinct(value = "code", at = "code") List<OwnChoice> choices,
        @ThingVisibleTo @Default("facilitator") Audience visibility)
        implements Identified<OwnFieldId>, Localizable {
    /** Copies the list, checks the components, and throws all {@link Violations}. */
    public OwnField {
        choices = List.copyOf(choices);
        FormRules.check(OwnField.class, id, thing, nameFr, nameEn, type, choices, visibility);
    }

    /**
     * {@return a field that holds a text}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<String> text(Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.TEXT, List.of());
    }

    /**
     * {@return a field that holds a whole number}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<Integer> wholeNumber(
            Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.WHOLE_NUMBER, List.of());
    }

    /**
     * {@return a field that holds a number with at most six decimals}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<BigDecimal> decimal(
            Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.DECIMAL, List.of());
    }

    /**
     * {@return a field that holds an amount}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<Amount> amount(Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.AMOUNT, List.of());
    }

    /**
     * {@return a field that holds a day}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<LocalDate> date(
            Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.DATE, List.of());
    }

    /**
     * {@return a field that holds yes or no}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank
     */
    public static OwnField<Boolean> yesNo(Class<? extends Extensible> thing, String id, String french, String english) {
        return of(thing, id, french, english, OwnFieldType.YES_NO, List.of());
    }

    /**
     * {@return a field that holds one of several choices}
     *
     * @param thing the class of the things that have it
     * @param id the id, in lower case with hyphens
     * @param french the French name
     * @param english the English name
     * @param choices the choices, at least one, in the order in which forms show them
     * @throws IllegalArgumentException if the id is malformed
     * @throws Violations if a name is blank, or there is no choice, or one twice
     */
    public static OwnField<OwnChoice> choice(
            Class<? extends Extensible> thing, String id, String french, String english, OwnChoice... choices) {
        return of(thing, id, french, english, OwnFieldType.CHOICE, List.of(choices));
    }

    private static <T> OwnField<T> of(
            Class<? extends Extensible> thing,
            String id,
            String french,
            String english,
            OwnFieldType type,
            List<OwnChoice> choices) {
        return new OwnField<>(OwnFieldId.of(id), kind(thing), french, english, type, choices, Audience.FACILITATOR);
    }

    private static String kind(Class<? extends Extensible> thing) {
        return Form.of(thing.asSubclass(Record.class)).kind().orElseThrow();
    }

    /**
     * Returns the same field for another audience.
     *
     * @param audience the first audience that sees it
     * @return a copy
     */
    public OwnField<T> visibleTo(Audience audience) {
        return new OwnField<>(id, thing, nameFr, nameEn, type, choices, audience);
    }

    /**
     * Checks whether a thing may have this field.
     *
     * @param it the thing
     * @return false if it is of another kind
     */
    public boolean isFor(Extensible it) {
        return kind(it.getClass()).equals(thing);
    }

    /**
     * Returns the value of this field.
     *
     * @param it the thing
     * @return the value, known to be none, or not recorded
     * @throws IllegalArgumentException if the thing is of another kind, or if it is in no dossier and its value has
     *     another type
     */
    public Known<T> of(Extensible it) {
        requireFor(it);
        return it.ownValues().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(OwnValue::value)
                .orElse(Known.notRecorded())
                .map(text -> read(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The field '%s' has the value '%s', which is not of the type %s. Correct the value."
                                        .formatted(id, text, type))));
    }

    /**
     * Returns a copy of a thing with a value of this field. A dossier refuses a choice that the field does not have,
     * and a value that is outside the bounds of its type.
     *
     * @param it the thing
     * @param value the value
     * @param <R> the type of the thing
     * @return the changed copy
     * @throws IllegalArgumentException if the thing is of another kind
     */
    public <R extends Record & Extensible> R with(R it, T value) {
        return with(it, Known.of(value));
    }

    /**
     * Returns a copy of a thing in which this field is as stated.
     *
     * @param it the thing
     * @param fact the value, known to be none, or not recorded
     * @param <R> the type of the thing
     * @return the changed copy
     * @throws IllegalArgumentException if the thing is of another kind
     */
    public <R extends Record & Extensible> R with(R it, Known<T> fact) {
        requireFor(it);
        List<OwnValue> values = new ArrayList<>(it.ownValues());
        int place = values.stream().map(OwnValue::id).toList().indexOf(id);
        if (place >= 0) {
            values.remove(place);
        }
        if (fact.isRecorded()) {
            values.add(place < 0 ? values.size() : place, new OwnValue(id, fact.map(Scalar::text)));
        }
        Form form = Form.of(it);
        Part list = form.parts().stream()
                .filter(part -> part.held() == OwnValue.class)
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // a form makes things of its own class
        R changed = (R) form.with(it, list, values);
        return FormRules.checked(changed, it);
    }

    private void requireFor(Extensible it) {
        if (!isFor(it)) {
            throw new IllegalArgumentException(
                    "The field '%s' is one of things of the kind '%s', and this is a '%s': %s."
                            .formatted(id, thing, kind(it.getClass()), it));
        }
    }

    /**
     * Explains why this field cannot contain a text, such as one that a user typed.
     *
     * @param text the text
     * @return the reason and how to fix it; empty if the text is a value of this field, as a file writes it
     */
    public Optional<Message> refusal(String text) {
        Optional<T> value = read(text);
        if (value.isPresent()) {
            String written = Scalar.text(value.get());
            return written.equals(text)
                    ? Optional.empty()
                    : Optional.of(
                            Texts.WORDS.message("form.own.written", Typography.excerpt(text), id.value(), written));
        }
        if (type != OwnFieldType.CHOICE) {
            return Optional.of(type.scalar().refusal(text, id.value()));
        }
        List<String> codes = choices.stream().map(OwnChoice::code).toList();
        return Optional.of(Texts.WORDS.message(
                "form.own.choice",
                Typography.excerpt(text),
                id.value(),
                Nearest.of(text, codes).orElse(String.join(", ", codes))));
    }

    /**
     * Reads a value.
     *
     * @param text the text
     * @return the value; empty if the text is of another type or not a choice
     */
    @SuppressWarnings("unchecked") // the factories state T and the type together
    public Optional<T> read(String text) {
        return (Optional<T>)
                (type == OwnFieldType.CHOICE
                        ? choices.stream()
                                .filter(choice -> choice.code().equals(text))
                                .findFirst()
                        : type.scalar().read(text));
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? nameEn : nameFr;
    }

    @Override
    public String toString() {
        return "OwnField " + id;
    }
}
