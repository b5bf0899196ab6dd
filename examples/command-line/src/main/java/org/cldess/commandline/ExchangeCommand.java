package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups what can be done with reciprocal exchanges. */
@Command(name = "exchange", synopsisSubcommandLabel = "${bundle:label.command}")
final class ExchangeCommand {}
