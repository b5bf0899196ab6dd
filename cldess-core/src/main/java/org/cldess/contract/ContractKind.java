package org.cldess.contract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cldess.language.Sayable;

/**
 * A kind of contract (<i>type de contrat</i>), as data: the roles that must be held, the levels of its objectives, and whether a
 * charter comes before it.
 */
public final class ContractKind implements Sayable {
    /**
     * The <i>contrat local de développement de l’économie sociale et solidaire</i>: a Région and an inter-municipal body that
     * carries it, two levels of objectives, and a charter that the actors sign first.
     */
    public static final ContractKind CLDESS = new ContractKind(
            "cldess",
            List.of(PartyRole.REGION, PartyRole.CARRIER),
            List.of(ObjectiveLevel.GLOBAL, ObjectiveLevel.OPERATIONAL),
            true);

    private final String code;
    private final List<PartyRole> roles;
    private final List<ObjectiveLevel> levels;
    private final boolean charterRequired;

    private ContractKind(String code, List<PartyRole> roles, List<ObjectiveLevel> levels, boolean charterRequired) {
        this.code = code;
        this.roles = roles;
        this.levels = levels;
        this.charterRequired = charterRequired;
    }

    /**
     * The built-in kind with this code.
     *
     * @param code the code, such as {@code cldess}
     * @return the kind
     * @throws IllegalArgumentException if no built-in kind has that code
     */
    public static ContractKind parse(String code) {
        if (code.strip().toLowerCase(Locale.ROOT).equals(CLDESS.code)) {
            return CLDESS;
        }
        throw new IllegalArgumentException(
                "No kind of contract has the code '%s'. Use 'cldess', the one that is built in.".formatted(code));
    }

    /**
     * The code.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return code;
    }

    /**
     * The roles that must be held when the contract is signed.
     *
     * @return the roles, in the order of the signature boxes
     */
    public List<PartyRole> roles() {
        return roles;
    }

    /**
     * Tells whether a contract of this kind needs a party in a role.
     *
     * @param role the role
     * @return true if one must hold it
     */
    public boolean requires(PartyRole role) {
        return roles.contains(role);
    }

    /**
     * The levels of the objectives, from the widest.
     *
     * @return the levels
     */
    public List<ObjectiveLevel> levels() {
        return levels;
    }

    /**
     * Tells whether the actors’ charter must be signed before the contract.
     *
     * @return true if so
     */
    public boolean charterRequired() {
        return charterRequired;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("contract-kind." + code).say(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractKind that
                && code.equals(that.code)
                && roles.equals(that.roles)
                && levels.equals(that.levels)
                && charterRequired == that.charterRequired;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, roles, levels, charterRequired);
    }

    @Override
    public String toString() {
        return code;
    }
}
