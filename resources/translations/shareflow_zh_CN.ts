<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Shareflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop laboratory for one question: who captures value in the AI era? Move an assumption and see market share, people and capital flow between individuals, organisations and platforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never uses the network. It is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy d&amp;ata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and n&amp;otes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shareflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the whole market; its shares of the niches keep their proportions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares per niche…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many firms it stands for; empty: the number of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlocking choices of its typical firm; empty: that of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capital at the start; empty: its part of its kind&apos;s capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant part of its attraction; empty: inferred from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps its customers when it changes its kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorsEditor</name>
    <message>
        <source>Change actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change start share of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change start shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move actor “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>Back to the default, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on: {evidence}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual range {low} to {high}, allowed {minimum} to {maximum}, default {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the usual range, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssumptionsEditor</name>
    <message>
        <source>No assumption matches “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is at its default.
Move a slider and it will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs from the defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMappingEditor</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values in the unit of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{column}” measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “{column}” is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>literature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>essay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crux</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data copied: paste them into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of all actors (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stocks and indicators (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen, 1200 × 720</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column, 85 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns, 175 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots/inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>Import data from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published the data; shown under pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}, columns parted by {separator}, {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for at least one column what it measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} series, {points} dates from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show or hide {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListButtons</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>The run failed for a reason nobody expected. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Your work is still here; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketView</name>
    <message>
        <source>Market shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (measured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares on one another: together the whole market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each share: compare with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oligopoly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorld</name>
    <message>
        <source>Individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NicheTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NichesEditor</name>
    <message>
        <source>Change niche “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add niche “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove niche “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move niche “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the other niches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How special its needs are: 0 wants what everybody wants, 1 something own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Title and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is not a number. Write a number between {minimum} and {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Data: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to copy a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HHI, points of 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HHI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate from 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high from 1,800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four largest firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niches covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products offered, of those users can take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that users can take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of all people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDataDialog</name>
    <message>
        <source>Measured data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no measured data yet. Import a table, or drop one on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove data “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been changed since the last save will be lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is on disk now, or keep what is in this window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving now replaces what the other program has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was opened, but not all is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shareflow projects (*.shareflow)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {maximum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The dozen that decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers the essays would fight over, and the strongest levers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mechanism}: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start values and constants ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mechanism is on. Switch it off to see the world without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mechanism is off: its numbers have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesDialog</name>
    <message>
        <source>Start shares per niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of each niche at the start. Columns need not sum to 100: only proportions count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these shares; they then follow from the kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number; write a per cent of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous value of a slider or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the value before typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the time cursor in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing yet: projects you save or open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who captures value in the AI era?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a world, move an assumption, and watch who gains: individuals, organisations or platforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the default world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a project or a CSV file anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Preparing the engine, first start only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver: {solver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 million years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>/yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market/yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices/yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Solving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project or choose a world: its picture appears here and follows every change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>Default world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuals, organisations and platforms compete in twelve niches while AI takes off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
