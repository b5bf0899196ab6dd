package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups the commands for all dossiers of a database. */
@Command(name = "db", synopsisSubcommandLabel = "${bundle:label.command}")
final class DbCommand {}
