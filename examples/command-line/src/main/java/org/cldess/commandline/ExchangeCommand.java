package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups the commands for reciprocal exchanges. */
@Command(name = "exchange", synopsisSubcommandLabel = "${bundle:label.command}")
final class ExchangeCommand {}
