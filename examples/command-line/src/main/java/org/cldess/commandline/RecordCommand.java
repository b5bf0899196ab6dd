package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups what can be recorded in a dossier. */
@Command(name = "record", synopsisSubcommandLabel = "${bundle:label.command}")
final class RecordCommand {}
