package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.Consolidation;
import org.cldess.language.Localizable;
import org.cldess.rule.Located;

/**
 * An amendment and its contract.
 *
 * @param signed the amendments of the contract that all parties have signed
 */
record AmendedContract(NamedContract named, Amendment amendment, List<Amendment> signed) {

    /** Returns all amendments of a contract, in order. */
    static final Function<NamedContract, Stream<Located<AmendedContract>>> ALL = AmendedContract::in;

    private static Stream<Located<AmendedContract>> in(NamedContract named) {
        Contract contract = named.contract();
        List<Amendment> signed = contract.amendments().stream()
                .filter(amendment -> contract.signedOn(amendment, LocalDate.MAX).isPresent())
                .toList();
        return IntStream.range(0, contract.amendments().size())
                .mapToObj(i -> Located.of(
                        Contract_.AMENDMENTS.at(i),
                        new AmendedContract(named, contract.amendments().get(i), signed)));
    }

    Contract contract() {
        return named.contract();
    }

    int number() {
        return amendment.number();
    }

    /** Returns the signed amendments with lower numbers. */
    Consolidation before() {
        return new Consolidation(signed.stream()
                .filter(other -> other.number() < amendment.number())
                .toList());
    }

    List<Localizable> stillToSign(LocalDate day) {
        return contract().partiesStillToSign(amendment, day).stream()
                .map(named::nameOf)
                .toList();
    }
}
