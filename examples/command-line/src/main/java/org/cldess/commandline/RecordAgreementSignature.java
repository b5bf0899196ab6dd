package org.cldess.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.dossier.Dossier;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records that a partner signed an agreement. */
@Command(name = "agreement-signature", sortOptions = false)
final class RecordAgreementSignature extends RecordOnAgreement {
    @Option(
            names = "--actor",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.partner")
    private String actor = "";

    @Option(
            names = "--deliberation",
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.deliberation")
    private @Nullable String deliberation;

    @Option(names = "--given", paramLabel = "${bundle:label.name}", descriptionKey = "option.record.given-name")
    private @Nullable String givenName;

    @Option(names = "--family", paramLabel = "${bundle:label.name}", descriptionKey = "option.record.family-name")
    private @Nullable String familyName;

    @Option(names = "--function", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.function")
    private @Nullable String function;

    @Option(names = "--method", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.method")
    private @Nullable String method;

    @Option(names = "--level", paramLabel = "${bundle:label.status}", descriptionKey = "option.record.level")
    private @Nullable String level;

    RecordAgreementSignature(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        AgreementId agreement = agreement(choices);
        field("actor", id(choices.actors(), "--actor", actor));
        field(
                "deliberation",
                deliberation == null ? null : id(choices.deliberations(), "--deliberation", deliberation));
        Map<String, String> signatory = new LinkedHashMap<>();
        put(signatory, "givenName", givenName);
        put(signatory, "familyName", familyName);
        put(signatory, "function", function);
        field("representative", signatory.isEmpty() ? null : signatory);
        field("method", method == null ? null : Written.code(SignatureMethod.values(), method));
        field("level", level == null ? null : Written.code(SignatureLevel.values(), level));
        PartnerSignature signature = read(PartnerSignature.class);
        return Entry.of(acts -> acts.agreement(agreement).sign(signature));
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
