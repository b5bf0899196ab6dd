package org.cldess.deliberation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.WrittenAsScalar;
import org.cldess.identity.IdForm;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * One act that a deliberation authorises (<i>{@index "objet de l’autorisation"}</i>), such as the signature of the
 * contract or a grant. A deliberation may name the id of something that is not in the dossier yet.
 *
 * @param kind the kind of act
 * @param id the id of what the act concerns; empty for the contract and for a standing delegation
 */
@WrittenAsScalar(
        code = "form.authorised",
        pattern = "^(contract|delegation|(amendment|decision|grant|award|agreement) [a-z0-9-]{1,64})$")
public record Authorised(Kind kind, String id) implements Localizable {
    /** The signature of the contract. */
    public static final Authorised CONTRACT = new Authorised(Kind.CONTRACT, "");

    /** The kind of act that can be authorised. */
    public enum Kind {
        /** The signature of the contract. */
        CONTRACT,
        /** The signature of an amendment. */
        AMENDMENT,
        /** A decision on the contract, such as its termination. */
        DECISION,
        /** The award of a grant (<i>{@index "attribution d’une subvention"}</i>). */
        GRANT,
        /** The awards of a call for projects (<i>{@index "attributions d’un appel à projets"}</i>). */
        AWARD,
        /** The signature of an agreement with a partner. */
        AGREEMENT,
        /** Decisions by an executive or a permanent committee (<i>{@index "délégation permanente"}</i>). */
        DELEGATION;

        boolean hasId() {
            return this != CONTRACT && this != DELEGATION;
        }
    }

    /** Checks the id. */
    public Authorised {
        if (kind.hasId()) {
            IdForm.check("what a deliberation authorises", id);
        } else if (!id.isEmpty()) {
            throw new IllegalArgumentException(
                    "A %s needs no id here, and '%s' was given. Leave it out.".formatted(EnumCodes.of(kind), id));
        }
    }

    /**
     * {@return the signature of an amendment}
     *
     * @param id the id of the amendment
     */
    public static Authorised amendment(String id) {
        return new Authorised(Kind.AMENDMENT, id);
    }

    /**
     * {@return a decision on the contract}
     *
     * @param id the id of the decision
     */
    public static Authorised decision(String id) {
        return new Authorised(Kind.DECISION, id);
    }

    /**
     * {@return one act of a kind}
     *
     * @param kind the code of the kind
     * @param id the id of what the act concerns; ignored for a kind without ids
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Authorised of(String kind, String id) {
        Kind found = kind(kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No deliberation authorises a '%s'. Name a kind of act.".formatted(kind)));
        return new Authorised(found, found.hasId() ? id : "");
    }

    /**
     * Reads the form used in files.
     *
     * @param text {@code contract} or {@code delegation}; or another kind and an id, separated by a space
     * @return what is authorised
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static Authorised parse(String text) {
        refusal(text).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
        return new Authorised(kind(text).orElseThrow(), id(text));
    }

    /**
     * Returns why a text does not name an authorised act.
     *
     * @param text the text
     * @return what is wrong and how to correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        Optional<Kind> kind = kind(text);
        if (kind.isEmpty() || (!kind.get().hasId() && !id(text).isEmpty())) {
            return Optional.of(Texts.WORDS.message("authorised.unknown", text));
        }
        return kind.get().hasId() ? IdForm.refusal(id(text)) : Optional.empty();
    }

    private static Optional<Kind> kind(String text) {
        String word = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
        return Arrays.stream(Kind.values())
                .filter(kind -> EnumCodes.of(kind).equals(word))
                .findFirst();
    }

    private static String id(String text) {
        return text.contains(" ") ? text.substring(text.indexOf(' ') + 1) : "";
    }

    @Override
    public String say(Locale locale) {
        String key = "authorised." + EnumCodes.of(kind);
        return (id.isEmpty() ? Texts.WORDS.message(key) : Texts.WORDS.message(key, id)).say(locale);
    }

    /** Returns the form used in files. */
    @Override
    public String toString() {
        return id.isEmpty() ? EnumCodes.of(kind) : EnumCodes.of(kind) + " " + id;
    }
}
