package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups the commands that record facts in a dossier. */
@Command(name = "record", synopsisSubcommandLabel = "${bundle:label.command}")
final class RecordCommand {}
