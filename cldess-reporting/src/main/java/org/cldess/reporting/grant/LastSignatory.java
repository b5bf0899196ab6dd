package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.Charter;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.known.Known;
import org.cldess.reporting.view.View;

/**
 * The person who last signed a text of the dossier for a body: the contract, an amendment, a partnership agreement, a
 * grant agreement or the charter. That person is proposed as the signatory of the next text.
 *
 * @param person the person
 * @param day the day of that signature
 */
record LastSignatory(Representative person, LocalDate day) {
    static Optional<LastSignatory> of(View view, ActorId body) {
        Contract contract = view.contract();
        Stream<Optional<LastSignatory>> ofContract = Stream.concat(
                        contract.signatures().stream(),
                        contract.amendments().stream().flatMap(amendment -> amendment.signatures().stream()))
                .filter(signature -> isOf(contract, signature, body))
                .map(signature -> of(signature.representative(), signature.date()));
        Stream<Optional<LastSignatory>> ofAgreements = Stream.concat(
                        view.dossier().agreements().stream().flatMap(agreement -> agreement.signatures().stream()),
                        view.dossier().grants().stream()
                                .flatMap(grant -> grant.agreement().value().stream())
                                .flatMap(agreement -> agreement.signatures().stream()))
                .filter(signature -> signature.actor().equals(body))
                .map(signature -> of(signature.representative(), signature.date()));
        Stream<Optional<LastSignatory>> ofCharter = view.dossier().charter().value().map(Charter::signatures).stream()
                .flatMap(signatures -> signatures.stream())
                .filter(signature -> signature.actor().equals(body))
                .map(signature -> of(signature.representative(), signature.date()));
        return Stream.of(ofContract, ofAgreements, ofCharter)
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(LastSignatory::day));
    }

    private static boolean isOf(Contract contract, Signature signature, ActorId body) {
        return contract.findParty(signature.party())
                .map(Party::actor)
                .filter(body::equals)
                .isPresent();
    }

    private static Optional<LastSignatory> of(Known<Representative> person, Known<LocalDate> day) {
        return person.value().flatMap(known -> day.value().map(date -> new LastSignatory(known, date)));
    }
}
