<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Shareflow</source>
        <translation>关于 Shareflow</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>A desktop laboratory for one question: who captures value in the AI era? Move an assumption and see market share, people and capital flow between individuals, organisations and platforms.</source>
        <translation>一个桌面实验室，只研究一个问题：AI时代，谁获取价值？改变一个假设，观察市场份额、人与资本如何在个体、组织和平台之间流动。</translation>
    </message>
    <message>
        <source>The program never uses the network. It is free software under the MIT licence.</source>
        <translation>本程序从不使用网络。它是MIT许可证下的自由软件。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Measured data…</source>
        <translation>实测数据(&amp;M)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>撤销历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy d&amp;ata</source>
        <translation>复制数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find an assumption</source>
        <translation>查找假设(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建情景(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation>复制情景(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename scenario…</source>
        <translation>重命名情景(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;elete scenario</source>
        <translation>删除情景(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>上一个情景(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation>下一个情景(&amp;X)</translation>
    </message>
    <message>
        <source>Move scenario &amp;up</source>
        <translation>上移情景(&amp;U)</translation>
    </message>
    <message>
        <source>Move scenario do&amp;wn</source>
        <translation>下移情景(&amp;W)</translation>
    </message>
    <message>
        <source>Pr&amp;operties…</source>
        <translation>属性(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>市场(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>两者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>键盘快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model reference</source>
        <translation>模型参考(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Shareflow</source>
        <translation>关于 Shareflow(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销(&amp;U) {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做(&amp;R) {step}</translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>inferred</source>
        <translation>自动推断</translation>
    </message>
    <message>
        <source>by firms</source>
        <translation>按企业数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The colour of its kind</source>
        <translation>使用其类别的颜色</translation>
    </message>
    <message>
        <source>Share at the start</source>
        <translation>初始份额</translation>
    </message>
    <message>
        <source>Share of the whole market; its shares of the niches keep their proportions.</source>
        <translation>占整个市场的份额；各细分市场份额之间的比例保持不变。</translation>
    </message>
    <message>
        <source>Shares per niche…</source>
        <translation>各细分市场份额…</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>How many firms it stands for; empty: the number of its kind.</source>
        <translation>它代表多少家企业；留空则使用其类别的数量。</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Interlocking choices of its typical firm; empty: that of its kind.</source>
        <translation>其典型企业相互关联的选择数；留空则使用其类别的数值。</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Its capital at the start; empty: its part of its kind&apos;s capital.</source>
        <translation>它的初始资本；留空则按其在类别中的比重分得。</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>吸引力</translation>
    </message>
    <message>
        <source>Constant part of its attraction; empty: inferred from the start.</source>
        <translation>其吸引力中的常数部分；留空则由初始状态推断。</translation>
    </message>
    <message>
        <source>Keeps its customers when it changes its kind</source>
        <translation>改变类别时保留客户</translation>
    </message>
</context>
<context>
    <name>ActorTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Start share</source>
        <translation>初始份额</translation>
    </message>
</context>
<context>
    <name>ActorsEditor</name>
    <message>
        <source>Change actor “{name}”</source>
        <translation>修改主体“{name}”</translation>
    </message>
    <message>
        <source>Change start share of “{name}”</source>
        <translation>修改“{name}”的初始份额</translation>
    </message>
    <message>
        <source>Change start shares</source>
        <translation>修改初始份额</translation>
    </message>
    <message>
        <source>Infer appeals</source>
        <translation>推断吸引力</translation>
    </message>
    <message>
        <source>Leave appeals out</source>
        <translation>不使用吸引力</translation>
    </message>
    <message>
        <source>Add actor “{name}”</source>
        <translation>添加主体“{name}”</translation>
    </message>
    <message>
        <source>Remove actor “{name}”</source>
        <translation>移除主体“{name}”</translation>
    </message>
    <message>
        <source>Move actor “{name}”</source>
        <translation>移动主体“{name}”</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Gives every kind the appeal with which the market would stand still if nothing drove it.</source>
        <translation>为每个类别推断吸引力，使市场在没有任何推动力时保持不动。</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>{name} · off</source>
        <translation>{name} · 已关闭</translation>
    </message>
    <message>
        <source>Rests on: {evidence}. {note}</source>
        <translation>依据：{evidence}。{note}</translation>
    </message>
    <message>
        <source>Usual range {low} to {high}, allowed {minimum} to {maximum}, default {default}</source>
        <translation>通常范围 {low} 至 {high}，允许范围 {minimum} 至 {maximum}，默认值 {default}</translation>
    </message>
    <message>
        <source>Its mechanism is switched off in this world: at most the level it starts from still counts.</source>
        <translation>其机制在本世界中已关闭：最多只有起始水平仍起作用。</translation>
    </message>
    <message>
        <source>Outside the usual range, {low} to {high}</source>
        <translation>超出通常范围（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>AssumptionsEditor</name>
    <message>
        <source>No assumption matches “{search}”.</source>
        <translation>没有与“{search}”相符的假设。</translation>
    </message>
    <message>
        <source>Every number is at its default.
Move a slider and it will be listed here.</source>
        <translation>所有数值均为默认值。
移动滑块后，改变的假设会列在这里。</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>修改“{name}”</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <translation>开启“{name}”</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <translation>关闭“{name}”</translation>
    </message>
    <message>
        <source>Search assumptions</source>
        <translation>搜索假设</translation>
    </message>
    <message>
        <source>Only what differs from the defaults</source>
        <translation>只显示与默认值不同的假设</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>1 assumption changed</source>
        <translation>改动了 1 项假设</translation>
    </message>
    <message>
        <source>{0} assumptions changed</source>
        <translation>改动了 {0} 项假设</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>actors changed</source>
        <translation>主体有改动</translation>
    </message>
    <message>
        <source>niches changed</source>
        <translation>细分市场有改动</translation>
    </message>
    <message>
        <source>events changed</source>
        <translation>事件有改动</translation>
    </message>
    <message>
        <source>{0} switched on</source>
        <translation>{0}已开启</translation>
    </message>
    <message>
        <source>{0} switched off</source>
        <translation>{0}已关闭</translation>
    </message>
    <message>
        <source>Inferred appeals</source>
        <translation>推断的吸引力</translation>
    </message>
</context>
<context>
    <name>ColumnMappingEditor</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>对应的输出</translation>
    </message>
    <message>
        <source>given as</source>
        <translation>数值形式</translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>shares from 0 to 1</source>
        <translation>份额（0 至 1）</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>values in the unit of the output</source>
        <translation>以输出的单位表示的数值</translation>
    </message>
    <message>
        <source>What “{column}” measures</source>
        <translation>“{column}”对应的输出</translation>
    </message>
    <message>
        <source>How “{column}” is given</source>
        <translation>“{column}”的数值形式</translation>
    </message>
    <message>
        <source>Share of {actor}</source>
        <translation>{actor}的份额</translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message>
        <source>+ {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Event {when}: {name}</source>
        <translation>事件 {when}：{name}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>essay</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>crux</source>
        <translation>关键分歧</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Data copied: paste them into a spreadsheet</source>
        <translation>数据已复制，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Picture written: {name}</source>
        <translation>图片已写入：{name}</translation>
    </message>
    <message>
        <source>What is shown (*.csv)</source>
        <translation>当前显示的数据 (*.csv)</translation>
    </message>
    <message>
        <source>Shares of all actors (*.csv)</source>
        <translation>所有主体的份额 (*.csv)</translation>
    </message>
    <message>
        <source>All stocks and indicators (*.csv)</source>
        <translation>所有存量与指标 (*.csv)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>The data could not be written.</source>
        <translation>无法写入数据。</translation>
    </message>
    <message>
        <source>Data written: {name}</source>
        <translation>数据已写入：{name}</translation>
    </message>
</context>
<context>
    <name>ExportPictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG, dots</source>
        <translation>PNG（点阵）</translation>
    </message>
    <message>
        <source>SVG, vector</source>
        <translation>SVG（矢量）</translation>
    </message>
    <message>
        <source>PDF, vector</source>
        <translation>PDF（矢量）</translation>
    </message>
    <message>
        <source>Screen, 1200 × 720</source>
        <translation>屏幕，1200 × 720</translation>
    </message>
    <message>
        <source>One column, 85 mm</source>
        <translation>单栏，85 毫米</translation>
    </message>
    <message>
        <source>Two columns, 175 mm</source>
        <translation>双栏，175 毫米</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>dots/inch</source>
        <translation>点/英寸</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，适合印刷</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ImportDataDialog</name>
    <message>
        <source>Import data from “{name}”</source>
        <translation>从“{name}”导入数据</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一行为列名</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>year and month</source>
        <translation>年、月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Who published the data; shown under pictures</source>
        <translation>数据的发布者；显示在图片下方</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Time is in</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Read as {encoding}, columns parted by {separator}, {count} rows</source>
        <translation>按 {encoding} 读取，列以{separator}分隔，共 {count} 行</translation>
    </message>
    <message>
        <source>Say for at least one column what it measures.</source>
        <translation>请至少为一列指定对应的输出。</translation>
    </message>
    <message>
        <source>Imported: {amount}</source>
        <translation>已导入：{amount}</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The counts of one output alone would be 100 % of themselves. Choose every column that is counted, or say that “{columns}” is given as shares or per cent.</source>
        <translation>单独一个输出的计数永远是自身的 100 %。请选择所有计数列，或说明“{columns}”给出的是份额或百分比。</translation>
    </message>
    <message>
        <source>{amount}, {span}</source>
        <translation>{amount}，{span}</translation>
    </message>
    <message>
        <source>Replaces the data of {names}.</source>
        <translation>将替换{names}的数据。</translation>
    </message>
    <message>
        <source>Keeps the data of {names} as they are.</source>
        <translation>{names}的数据保持不变。</translation>
    </message>
    <message>
        <source>Keeps the data of {names} as they are: shares of another total than the new counts.</source>
        <translation>{names}的数据保持不变：其份额所依据的总量与新计数不同。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show or hide {0}</source>
        <translation>显示或隐藏{0}</translation>
    </message>
    <message>
        <source>Show or hide others</source>
        <translation>显示或隐藏其他主体</translation>
    </message>
</context>
<context>
    <name>ListButtons</name>
    <message>
        <source>There can be at most {maximum}</source>
        <translation>最多只能有 {maximum} 个</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>The run failed for a reason nobody expected. The log says more.</source>
        <translation>运行因意外原因失败，详情见日志。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Something went wrong. Your work is still here; the log says more.</source>
        <translation>出现意外错误。您的工作仍在；详情见日志。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>细分市场</translation>
    </message>
</context>
<context>
    <name>MarketView</name>
    <message>
        <source>Market shares</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>{0} (measured)</source>
        <translation>{0}（实测）</translation>
    </message>
    <message>
        <source>measured {0}</source>
        <translation>实测 {0}</translation>
    </message>
    <message>
        <source>○ measured</source>
        <translation>○ 实测</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Shares on one another: together the whole market</source>
        <translation>份额逐层叠加，合计为整个市场</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>A line for each share: compare with data</source>
        <translation>每个份额一条线，便于与数据比较</translation>
    </message>
    <message>
        <source>Bloom</source>
        <translation>百花齐放</translation>
    </message>
    <message>
        <source>Involution</source>
        <translation>内卷</translation>
    </message>
    <message>
        <source>Oligopoly</source>
        <translation>寡头垄断</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>字号(&amp;F)</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除此列表</translation>
    </message>
</context>
<context>
    <name>ModelReference</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Model reference</source>
        <translation>模型参考</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>搜索模型参考</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>NewWorld</name>
    <message>
        <source>Individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>NicheTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of the market</source>
        <translation>占市场比重</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特殊性</translation>
    </message>
</context>
<context>
    <name>NichesEditor</name>
    <message>
        <source>Change niche “{name}”</source>
        <translation>修改细分市场“{name}”</translation>
    </message>
    <message>
        <source>Add niche “{name}”</source>
        <translation>添加细分市场“{name}”</translation>
    </message>
    <message>
        <source>Remove niche “{name}”</source>
        <translation>移除细分市场“{name}”</translation>
    </message>
    <message>
        <source>Move niche “{name}”</source>
        <translation>移动细分市场“{name}”</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Relative to the other niches.</source>
        <translation>相对于其他细分市场。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特殊性</translation>
    </message>
    <message>
        <source>How special its needs are: 0 wants what everybody wants, 1 something own.</source>
        <translation>其需求的特殊程度：0 表示与大众相同，1 表示完全独特。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is not a number. Write a number between {minimum} and {maximum}.</source>
        <translation>“{text}”不是数值。请输入 {minimum} 与 {maximum} 之间的数值。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Data: {0}</source>
        <translation>数据：{0}</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Time to copy a product</source>
        <translation>复制一个产品的时间</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>HHI, points of 10,000</source>
        <translation>HHI，满分 10,000</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>moderate from 1,000</source>
        <translation>1,000 起为中度</translation>
    </message>
    <message>
        <source>high from 1,800</source>
        <translation>1,800 起为高度</translation>
    </message>
    <message>
        <source>Reach of the largest</source>
        <translation>最大者的覆盖</translation>
    </message>
    <message>
        <source>part of the market</source>
        <translation>占市场比重</translation>
    </message>
    <message>
        <source>four largest firms</source>
        <translation>最大的四家企业</translation>
    </message>
    <message>
        <source>niches covered</source>
        <translation>已覆盖的细分市场</translation>
    </message>
    <message>
        <source>Profit margin</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>part of revenue</source>
        <translation>占收入比重</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>拥挤程度</translation>
    </message>
    <message>
        <source>products offered, of those users can take in</source>
        <translation>供应的产品占用户可接受数量的比重</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>all that users can take in</source>
        <translation>用户可接受的全部数量</translation>
    </message>
    <message>
        <source>How people work</source>
        <translation>人们如何工作</translation>
    </message>
    <message>
        <source>part of all people</source>
        <translation>占总人数比重</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立工作</translation>
    </message>
    <message>
        <source>in organisations</source>
        <translation>在组织中</translation>
    </message>
    <message>
        <source>on a platform</source>
        <translation>依附平台</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>被替代</translation>
    </message>
    <message>
        <source>switched off in this world</source>
        <translation>在本世界中已关闭</translation>
    </message>
    <message>
        <source>no values in this world</source>
        <translation>此世界中没有数值</translation>
    </message>
    <message>
        <source>○ measured</source>
        <translation>○ 实测</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 个时间点</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} 个季度</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} 个时间点</translation>
    </message>
    <message>
        <source>1 series, {amount}</source>
        <translation>1 个数据序列，{amount}</translation>
    </message>
    <message>
        <source>{series} series, {amount} each</source>
        <translation>{series} 个数据序列，各 {amount}</translation>
    </message>
    <message>
        <source>{series} series, {fewest} to {most}</source>
        <translation>{series} 个数据序列，{fewest} 至 {most}</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>ProjectDataDialog</name>
    <message>
        <source>Measured data</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>数据序列</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>对应的输出</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>There are no measured data yet. Import a table, or drop one on the window.</source>
        <translation>尚无实测数据。请导入表格，或将表格拖放到窗口中。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove data “{name}”</source>
        <translation>移除数据“{name}”</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <translation>无法保存项目。</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes of “{name}”?</source>
        <translation>保存对“{name}”的更改？</translation>
    </message>
    <message>
        <source>What has been changed since the last save will be lost otherwise.</source>
        <translation>否则，上次保存之后的更改将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>文件已被修改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序修改。</translation>
    </message>
    <message>
        <source>Load what is on disk now, or keep what is in this window?</source>
        <translation>载入磁盘上的版本，还是保留窗口中的版本？</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>从磁盘载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Saving now replaces what the other program has written.</source>
        <translation>现在保存将覆盖其他程序写入的内容。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>无法打开项目。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>无法打开“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was opened, but not all is in order.</source>
        <translation>“{name}”已打开，但存在一些问题。</translation>
    </message>
    <message>
        <source>Shareflow projects (*.shareflow)</source>
        <translation>Shareflow 项目 (*.shareflow)</translation>
    </message>
</context>
<context>
    <name>ProjectName</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>Notes on the project</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>Notes on this scenario</source>
        <translation>本情景的说明</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>yr</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Distance of outputs</source>
        <translation>输出间隔</translation>
    </message>
    <message>
        <source>Tolerance of the solver</source>
        <translation>求解器容差</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Change properties</source>
        <translation>修改属性</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default, {value}</source>
        <translation>恢复默认值 {value}</translation>
    </message>
    <message>
        <source>Back to what was opened or saved last, {value}</source>
        <translation>恢复打开或上次保存时的值 {value}</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>The name is longer than {maximum} characters.</source>
        <translation>名称超过 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>已有同名的情景。</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>移动情景</translation>
    </message>
    <message>
        <source>A project holds at most {maximum} scenarios</source>
        <translation>一个项目最多容纳 {maximum} 个情景</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The dozen that decide</source>
        <translation>决定性的十二项</translation>
    </message>
    <message>
        <source>The numbers the essays would fight over, and the strongest levers.</source>
        <translation>两篇文章争论的关键数值，以及影响最大的杠杆。</translation>
    </message>
    <message>
        <source>{mechanism}: on or off</source>
        <translation>{mechanism}：开启或关闭</translation>
    </message>
    <message>
        <source>Start values and constants ({count})</source>
        <translation>初始值与常数（{count}）</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 项已改</translation>
    </message>
    <message>
        <source>This mechanism is on. Switch it off to see the world without it.</source>
        <translation>此机制已开启。关闭它，看看没有它的世界。</translation>
    </message>
    <message>
        <source>This mechanism is off: at most the levels it starts from still count.</source>
        <translation>此机制已关闭：最多只有起始水平仍起作用。</translation>
    </message>
</context>
<context>
    <name>SharesDialog</name>
    <message>
        <source>Start shares per niche</source>
        <translation>各细分市场的初始份额</translation>
    </message>
    <message>
        <source>Per cent of each niche at the start. Rows need not sum to 100: only proportions count.</source>
        <translation>开始时占每个细分市场的百分比。每行合计不必为 100：只有比例起作用。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>By kind again</source>
        <translation>恢复按类别</translation>
    </message>
    <message>
        <source>Forget these shares; they then follow from the kinds.</source>
        <translation>清除这些份额，改由类别决定。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write a per cent of 0 or more.</source>
        <translation>“{text}”不是数值；请输入大于或等于 0 的百分比。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next or previous value of a slider or number</source>
        <translation>滑块或数值的下一个或上一个值</translation>
    </message>
    <message>
        <source>Back to the value before typing</source>
        <translation>恢复输入之前的值</translation>
    </message>
    <message>
        <source>Move the time cursor in a picture</source>
        <translation>移动图中的时间光标</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>缩放图片</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to “{name}”</source>
        <translation>返回“{name}”</translation>
    </message>
    <message>
        <source>Nothing yet: projects you save or open will be listed here.</source>
        <translation>暂无：您保存或打开的项目会列在这里。</translation>
    </message>
    <message>
        <source>Who captures value in the AI era?</source>
        <translation>AI时代，谁获取价值？</translation>
    </message>
    <message>
        <source>Pick a world, move an assumption, and watch who gains: individuals, organisations or platforms.</source>
        <translation>选择一个世界，改变一个假设，看看谁获益：个体、组织还是平台。</translation>
    </message>
    <message>
        <source>Begin with the default world</source>
        <translation>从默认世界开始</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Drop a project or a CSV file anywhere in this window</source>
        <translation>可将项目或CSV文件拖放到窗口任意位置</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Preparing the engine, first start only</source>
        <translation>正在准备引擎，仅首次启动需要</translation>
    </message>
    <message>
        <source>Solving…</source>
        <translation>正在求解…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Solved in {time}</source>
        <translation>求解用时 {time}</translation>
    </message>
    <message>
        <source>Solver: {solver}</source>
        <translation>求解器：{solver}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 年</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 年</translation>
    </message>
    <message>
        <source>1,000 years</source>
        <translation>1,000 年</translation>
    </message>
    <message>
        <source>10 million years</source>
        <translation>1000 万年</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>/yr</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>yr</source>
        <translation>年</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>market/yr</source>
        <translation>市场/年</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>choices/yr</source>
        <translation>选择/年</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>家</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>niches</source>
        <translation>个</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Solving…</source>
        <translation>正在求解…</translation>
    </message>
    <message>
        <source>There is no picture to show</source>
        <translation>没有可显示的图</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无可显示的内容</translation>
    </message>
    <message>
        <source>Open a project or choose a world: its picture appears here and follows every change.</source>
        <translation>打开项目或选择一个世界：图会显示在这里，并随每次更改而变化。</translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>Default world</source>
        <translation>默认世界</translation>
    </message>
    <message>
        <source>Individuals, organisations and platforms compete in twelve niches while AI takes off.</source>
        <translation>AI腾飞之际，个体、组织与平台在十二个细分市场中竞争。</translation>
    </message>
</context>
</TS>
