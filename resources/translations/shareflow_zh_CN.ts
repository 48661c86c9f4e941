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
        <source>Keeps its customers</source>
        <translation>保有自己的客户</translation>
    </message>
    <message>
        <source>When a firm of it changes its kind, the customers stay.</source>
        <translation>其企业改变类别时，客户留下。</translation>
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
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>吸引力</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Share of the whole market at the start</source>
        <translation>期初占整个市场的份额</translation>
    </message>
</context>
<context>
    <name>ActorsEditor</name>
    <message>
        <source>Change actor “{name}”</source>
        <translation>修改主体“{name}”</translation>
    </message>
    <message>
        <source>Change an actor</source>
        <translation>修改主体</translation>
    </message>
    <message>
        <source>Paste actors</source>
        <translation>粘贴主体</translation>
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
    <name>AssumptionFilter</name>
    <message>
        <source>No assumption matches “{search}”.</source>
        <translation>没有与“{search}”相符的假设。</translation>
    </message>
    <message>
        <source>Every number is that of the baseline.
Move a slider and it will be listed here.</source>
        <translation>所有数值均与基准情景相同。
移动滑块后，改动会列在此处。</translation>
    </message>
    <message>
        <source>Every number is at its default.
Move a slider and it will be listed here.</source>
        <translation>所有数值均为默认值。
移动滑块后，改变的假设会列在这里。</translation>
    </message>
    <message>
        <source>Search assumptions</source>
        <translation>搜索假设</translation>
    </message>
    <message>
        <source>Only what differs from the defaults</source>
        <translation>只显示与默认值不同的假设</translation>
    </message>
    <message>
        <source>Only what differs from the baseline</source>
        <translation>只显示与基准情景不同的假设</translation>
    </message>
    <message>
        <source>The baseline is “{name}”.</source>
        <translation>基准情景为“{name}”。</translation>
    </message>
</context>
<context>
    <name>AssumptionHelp</name>
    <message>
        <source>Read on in the model reference</source>
        <translation>在模型参考中继续阅读</translation>
    </message>
    <message>
        <source>a pure number</source>
        <translation>纯数</translation>
    </message>
    <message>
        <source>A start value: no event can change it.</source>
        <translation>初始值：事件不能改变它。</translation>
    </message>
    <message>
        <source>A constant inside an equation: no event can change it.</source>
        <translation>方程中的常数：事件不能改变它。</translation>
    </message>
    <message>
        <source>{value}, default {default}</source>
        <translation>{value}，默认 {default}</translation>
    </message>
    <message>
        <source>Rests on: {evidence}</source>
        <translation>依据：{evidence}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>常用范围</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许范围</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Key in files</source>
        <translation>文件中的键</translation>
    </message>
    <message>
        <source>Its mechanism is switched off in this world.</source>
        <translation>其机制在本世界中已关闭。</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>{name} · off</source>
        <translation>{name} · 已关闭</translation>
    </message>
    <message>
        <source>changes {years}</source>
        <translation>{years}年变化</translation>
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
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
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
    <name>CapitalView</name>
    <message>
        <source>Capital and hype</source>
        <translation>资本与炒作</translation>
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
    <name>ClaimCard</name>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Of the world before the last change.</source>
        <translation>属于上次更改之前的世界。</translation>
    </message>
    <message>
        <source>Flipped: it fails in {0}.</source>
        <translation>已反转：在“{0}”中不成立。</translation>
    </message>
    <message>
        <source>Flipped: it holds in {0}.</source>
        <translation>已反转：在“{0}”中成立。</translation>
    </message>
    <message>
        <source>Essay 1</source>
        <translation>文章一</translation>
    </message>
    <message>
        <source>Essay 2</source>
        <translation>文章二</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>另外</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>须</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>{0}: {1}; must be {2}, and is</source>
        <translation>{0}：{1}；须{2}，已满足</translation>
    </message>
    <message>
        <source>{0}: {1}; must be {2}, and is not</source>
        <translation>{0}：{1}；须{2}，未满足</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>{0} HHI points</source>
        <translation>{0} 点</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0} 倍</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>part of 1</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>holds by {0}</source>
        <translation>成立，超出 {0}</translation>
    </message>
    <message>
        <source>fails by {0}</source>
        <translation>不成立，差 {0}</translation>
    </message>
    <message>
        <source>above {0}</source>
        <translation>高于 {0}</translation>
    </message>
    <message>
        <source>below {0}</source>
        <translation>低于 {0}</translation>
    </message>
    <message>
        <source>the same world in which AI does not grow</source>
        <translation>AI不增长的同一世界</translation>
    </message>
    <message>
        <source>the same world in which one individual&apos;s novelty triples from one day to the next</source>
        <translation>某一个体的新颖性一夜之间增至三倍的同一世界</translation>
    </message>
    <message>
        <source>the same world with a basic income of 0.4 from the start</source>
        <translation>从期初起基本收入为 0.4 的同一世界</translation>
    </message>
    <message>
        <source>the same world in which investors are proportional and look at earnings alone</source>
        <translation>投资者按比例分配且只看盈利的同一世界</translation>
    </message>
    <message>
        <source>the same world without short-term pressure</source>
        <translation>没有短期压力的同一世界</translation>
    </message>
    <message>
        <source>the same world in which investors look at earnings alone</source>
        <translation>投资者只看盈利的同一世界</translation>
    </message>
    <message>
        <source>the same world in which platforms double their fees in the sixth and seventh year</source>
        <translation>平台在第六、第七年抽成翻倍的同一世界</translation>
    </message>
    <message>
        <source>worlds in which AI and each of the other causes are made neutral in every combination</source>
        <translation>AI与其他各项原因以各种组合取中性值的世界</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Claims of the essays</source>
        <translation>文章的论断</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>normalised margin</source>
        <translation>归一化余量</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>No claim is among those you want to see.</source>
        <translation>没有符合筛选条件的论断。</translation>
    </message>
    <message>
        <source>Essay 1: the predicament of individual innovation</source>
        <translation>文章一：个体创新的困境</translation>
    </message>
    <message>
        <source>Essay 2: AI is only the scapegoat</source>
        <translation>文章二：AI只是替罪羊</translation>
    </message>
    <message>
        <source>{0} of {1} hold</source>
        <translation>{1} 项中 {0} 项成立</translation>
    </message>
    <message>
        <source>{0} of {1} claims hold</source>
        <translation>{1} 项论断中有 {0} 项成立</translation>
    </message>
    <message>
        <source>essay 1: {0} of {1}, essay 2: {2} of {3}</source>
        <translation>文章一：{1} 项中 {0} 项，文章二：{3} 项中 {2} 项</translation>
    </message>
    <message>
        <source>1 claim is decided otherwise than in {0}</source>
        <translation>有 1 项判断与“{0}”不同</translation>
    </message>
    <message>
        <source>{0} claims are decided otherwise than in {1}</source>
        <translation>有 {0} 项判断与“{1}”不同</translation>
    </message>
    <message>
        <source>{0} claims are compared with other worlds, which are still to be run.</source>
        <translation>{0} 项论断要与其他世界比较，而那些世界尚未运行。</translation>
    </message>
    <message>
        <source>{0} claims, in grey, are still those of the world before the last change.</source>
        <translation>灰色的 {0} 项仍属于上次更改之前的世界。</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>显示哪些论断</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every claim of both essays</source>
        <translation>两篇文章的全部论断</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Only the claims that hold in this world</source>
        <translation>只显示在此世界中成立的论断</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Only the claims that fail in this world</source>
        <translation>只显示在此世界中不成立的论断</translation>
    </message>
    <message>
        <source>Essay 1</source>
        <translation>文章一</translation>
    </message>
    <message>
        <source>Only the claims of essay 1</source>
        <translation>只显示文章一的论断</translation>
    </message>
    <message>
        <source>Essay 2</source>
        <translation>文章二</translation>
    </message>
    <message>
        <source>Only the claims of essay 2</source>
        <translation>只显示文章二的论断</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>没有名为“{text}”的内容。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>想做什么，或者去哪里？</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Baseline, dashed behind the curves</source>
        <translation>基准（曲线后的虚线）</translation>
    </message>
    <message>
        <source>This scenario before its changes</source>
        <translation>本情景更改之前</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>不设基准</translation>
    </message>
    <message>
        <source>Drawn over the curves</source>
        <translation>叠加在曲线上</translation>
    </message>
    <message>
        <source>Duplicate this scenario to compare variants</source>
        <translation>复制此情景以比较不同变体</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>显示差异</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Inferred appeals</source>
        <translation>推断的吸引力</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>as usual for its kind</source>
        <translation>同类的通常值</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>吸引力</translation>
    </message>
    <message>
        <source>other shares at the start</source>
        <translation>初始份额不同</translation>
    </message>
    <message>
        <source>keeps its customers now</source>
        <translation>改为保留客户</translation>
    </message>
    <message>
        <source>no longer keeps its customers</source>
        <translation>不再保留客户</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特殊性</translation>
    </message>
    <message>
        <source>Event: {0}</source>
        <translation>事件：{0}</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>设为 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>增加 {0}</translation>
    </message>
    <message>
        <source>times {0}</source>
        <translation>乘以 {0}</translation>
    </message>
    <message>
        <source>{0} from {1} on</source>
        <translation>自 {1} 年起{0}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{1} 至 {2} {0}</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Length of the run</source>
        <translation>运行年数</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处有</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>仅对方有</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>{0}, share (points)</source>
        <translation>{0}，份额（百分点）</translation>
    </message>
    <message>
        <source>HHI (points)</source>
        <translation>HHI（点）</translation>
    </message>
    <message>
        <source>{0} (baseline)</source>
        <translation>{0}（基准）</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
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
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Nothing is assumed otherwise</source>
        <translation>假设完全相同</translation>
    </message>
    <message>
        <source>Both worlds make the same assumptions.</source>
        <translation>两个世界的假设相同。</translation>
    </message>
    <message>
        <source>1 assumption differs</source>
        <translation>有 1 项假设不同</translation>
    </message>
    <message>
        <source>{0} assumptions differ</source>
        <translation>有 {0} 项假设不同</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>期末结果</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}; in {3}: {4}; difference: {5}</source>
        <translation>{0}，{1}：{2}；{3}：{4}；相差：{5}</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的对象</translation>
    </message>
    <message>
        <source>Choose a baseline or another scenario of this project with Scenario &gt; Compare with: what differs then appears here, over time, in the assumptions, and at the end.</source>
        <translation>用“情景 &gt; 比较”选择基准或本项目的另一个情景：两者在过程、假设和期末的差别会显示在这里。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Whose shares are shown</source>
        <translation>显示谁的份额</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Shares of individuals, organisations and platforms</source>
        <translation>个体、组织和平台的份额</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The share of every actor</source>
        <translation>每个主体的份额</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>份额之差</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Difference of concentration</source>
        <translation>集中度之差</translation>
    </message>
    <message>
        <source>points of the HHI</source>
        <translation>HHI，点</translation>
    </message>
    <message>
        <source>Profit margin</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>Time to copy a product</source>
        <translation>复制一个产品的时间</translation>
    </message>
    <message>
        <source>Share of the market</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>HHI, points of 10,000</source>
        <translation>HHI，最高 10,000</translation>
    </message>
    <message>
        <source>How people work</source>
        <translation>人们如何工作</translation>
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
        <translation>被取代</translation>
    </message>
    <message>
        <source>Claims judged by the run alone</source>
        <translation>仅凭本次运行判断的论断</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 项中 {0} 项</translation>
    </message>
    <message>
        <source>claims that hold</source>
        <translation>成立的论断</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已反转</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>DataChoices</name>
    <message>
        <source>What is shown: {view}</source>
        <translation>当前显示：{view}</translation>
    </message>
    <message>
        <source>Shares of all actors</source>
        <translation>所有主体的份额</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>The one looked at</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>All of the project ({count})</source>
        <translation>项目中的全部情景（{count}）</translation>
    </message>
    <message>
        <source>All claims (a hundred runs more)</source>
        <translation>全部论断（另需约百次运行）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>CSV table, tidy</source>
        <translation>CSV 长表</translation>
    </message>
    <message>
        <source>CSV table, wide</source>
        <translation>CSV 宽表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Names for programs</source>
        <translation>程序标识</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese words</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>The numbers of the picture, as in its table.</source>
        <translation>图中的数值，与其表格一致。</translation>
    </message>
    <message>
        <source>One row for each time and quantity, with columns for actor, niche, kind and unit: for pandas, R and pivot tables. Scenarios stand under one another in one file.</source>
        <translation>每个时间和数量一行，另有主体、细分市场、类别与单位各列：适用于 pandas、R 与数据透视表。多个情景依次排在同一文件中。</translation>
    </message>
    <message>
        <source>One row for each time, one column for each quantity. The units stand beside it, in a second file that ends in -metadata.json.</source>
        <translation>每个时间一行，每个数量一列。单位写在旁边以 -metadata.json 结尾的第二个文件中。</translation>
    </message>
    <message>
        <source>A summary with a chart, and a sheet with the shares of all actors.</source>
        <translation>一个带图表的摘要，以及一个包含所有主体份额的工作表。</translation>
    </message>
    <message>
        <source>A sheet for each table: summary with a chart, shares, stocks, flows, indicators, claims, assumptions with their evidence, shocks, actors, niches and measured data.</source>
        <translation>每张表格一个工作表：带图表的摘要、份额、存量、流量、指标、论断、假设及其依据、冲击、主体、细分市场与实测数据。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Numbers in it, as they are in this world</source>
        <translation>式中的数值（本世界的取值）</translation>
    </message>
    <message>
        <source>Read more in the model reference</source>
        <translation>在模型参考中阅读更多</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>方程</translation>
    </message>
</context>
<context>
    <name>EarningsView</name>
    <message>
        <source>Earnings and scarcity</source>
        <translation>收益与稀缺</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo &amp;history</source>
        <translation>撤销历史(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;play the last change</source>
        <translation>重放上一步更改(&amp;P)</translation>
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
        <source>Find a co&amp;mmand…</source>
        <translation>查找命令(&amp;M)…</translation>
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
    <name>EmptyGroup</name>
    <message>
        <source>Every view is in a window of its own</source>
        <translation>所有视图都在独立窗口中</translation>
    </message>
    <message>
        <source>Open another one with +, drag a tab here, or bring them all back.</source>
        <translation>可用 + 打开其他视图，把标签拖到这里，或全部收回。</translation>
    </message>
    <message>
        <source>Reset the arrangement</source>
        <translation>重置布局</translation>
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
    <name>EventForm</name>
    <message>
        <source>Alone it takes {before} to {after}, the limit of what is allowed.</source>
        <translation>单独作用时，由 {before} 变为 {after}，即允许范围的边界。</translation>
    </message>
    <message>
        <source>Alone it takes {before} to {after}.</source>
        <translation>单独作用时，由 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>It begins after the last year, {year}.</source>
        <translation>它在最后一年（{year}年）之后才开始。</translation>
    </message>
    <message>
        <source>It ends before the first year, {year}.</source>
        <translation>它在第一年（{year}年）之前已结束。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Empty: the name of what it changes.</source>
        <translation>留空则使用所改变参数的名称。</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>改变的参数</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Calendar year; 2027.5 is the middle of 2027.</source>
        <translation>公历年份；2027.5 表示2027年年中。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
</context>
<context>
    <name>EventPreview</name>
    <message>
        <source>Too many events change this number to draw them.</source>
        <translation>改变该数值的事件过多，无法绘制。</translation>
    </message>
    <message>
        <source>From {first} to {last} over the years, between {low} and {high}</source>
        <translation>历年由 {first} 变为 {last}，介于 {low} 与 {high} 之间</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{event} (not in force)</source>
        <translation>{event}（未生效）</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>Open-weight release</source>
        <translation>开放权重发布</translation>
    </message>
    <message>
        <source>Cloud price shock</source>
        <translation>云服务涨价</translation>
    </message>
    <message>
        <source>Export control</source>
        <translation>出口管制</translation>
    </message>
    <message>
        <source>Interoperability rule</source>
        <translation>互操作性规定</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>In force from its start on.</source>
        <translation>自开始起一直生效。</translation>
    </message>
    <message>
        <source>Grows evenly from its start to its end, and stays.</source>
        <translation>自开始到结束均匀增强，此后保持。</translation>
    </message>
    <message>
        <source>In force from its start until its end.</source>
        <translation>自开始到结束期间生效。</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>乘以</translation>
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
        <source>Report written: {name}</source>
        <translation>报告已写入：{name}</translation>
    </message>
    <message>
        <source>Picture written: {name}</source>
        <translation>图片已写入：{name}</translation>
    </message>
    <message>
        <source>{count} pictures written</source>
        <translation>已写出 {count} 张图片</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>{count} files written</source>
        <translation>已写入 {count} 个文件</translation>
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
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{rows} rows · {columns} columns · about {size}</source>
        <translation>{rows} 行 · {columns} 列 · 约 {size}</translation>
    </message>
    <message>
        <source>Sheet “Shares”: {about}</source>
        <translation>工作表“份额”：{about}</translation>
    </message>
    <message>
        <source>{count} files in a folder of your choice</source>
        <translation>{count} 个文件，存入所选文件夹</translation>
    </message>
    <message>
        <source>More rows than a spreadsheet opens ({count}): take the wide layout or the workbook for that.</source>
        <translation>行数超过电子表格所能打开的上限（{count}）：如需在其中打开，请选择宽表或工作簿。</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Tables of that name are in the folder already.</source>
        <translation>该文件夹中已有同名表格。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportModelDialog</name>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>XMILE, system dynamics</source>
        <translation>XMILE，系统动力学</translation>
    </message>
    <message>
        <source>SBML, rate equations</source>
        <translation>SBML，速率方程</translation>
    </message>
    <message>
        <source>The model of “{scenario}” with all its assumptions, so that other programs can run it.</source>
        <translation>“{scenario}”的模型及其全部假设，可供其他程序运行。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Read by Stella, Vensim and PySD, as stocks with their flows.</source>
        <translation>可由 Stella、Vensim 与 PySD 读取，以存量与流量表示。</translation>
    </message>
    <message>
        <source>Read by COPASI, libRoadRunner and Tellurium, as equations of rates.</source>
        <translation>可由 COPASI、libRoadRunner 与 Tellurium 读取，以速率方程表示。</translation>
    </message>
    <message>
        <source>They choose their steps themselves and reach the numbers of Shareflow. Time counts years from the start of the scenario.</source>
        <translation>这些程序自行选择步长，结果与 Shareflow 一致。时间从情景起点开始按年计。</translation>
    </message>
    <message>
        <source>The file asks for a Runge-Kutta method.</source>
        <translation>文件要求使用龙格－库塔法。</translation>
    </message>
    <message>
        <source>The file asks for a Runge-Kutta method with {steps} steps a year. A program that knows Euler&apos;s method alone, such as PySD, keeps these steps; fewer change the numbers.</source>
        <translation>文件要求使用龙格－库塔法，每年 {steps} 步。只支持欧拉法的程序（例如 PySD）应保持这一步数；步数减少会改变数值。</translation>
    </message>
    <message>
        <source>Counting what is inside…</source>
        <translation>正在统计内容…</translation>
    </message>
    <message>
        <source>{stocks} stocks · {flows} flows · {formulas} formulas · {parameters} parameters</source>
        <translation>{stocks} 个存量 · {flows} 个流量 · {formulas} 个公式 · {parameters} 个参数</translation>
    </message>
    <message>
        <source>{shocks} shocks</source>
        <translation>{shocks} 个冲击</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>Indicators and claims are not inside.</source>
        <translation>不包含指标与论断。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportPictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>全部图片（{count}）</translation>
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
        <source>The run is inside: drop the picture on a Shareflow window and it opens again, ready to be changed.</source>
        <translation>图片内含完整运行：将图片拖到 Shareflow 窗口即可重新打开并继续修改。</translation>
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
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>{width} × {height} dots</source>
        <translation>{width} × {height} 点</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{count} pages in one document</source>
        <translation>一个文档，共 {count} 页</translation>
    </message>
    <message>
        <source>{count} files in a folder of your choice</source>
        <translation>{count} 个文件，写入所选文件夹</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Pictures of that name are in the folder already.</source>
        <translation>文件夹中已有同名图片。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{done} of {count} pictures</source>
        <translation>已完成 {done} / {count} 张图片</translation>
    </message>
</context>
<context>
    <name>ExportReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML，单个文件</translation>
    </message>
    <message>
        <source>PDF, A4</source>
        <translation>PDF，A4</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，适合纸张</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compare with the other scenarios</source>
        <translation>与其他情景比较</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>One file with {count} pictures and the run inside; no network is needed to read it.</source>
        <translation>一个文件，内含{count}张图片与整个运行；阅读时无需网络。</translation>
    </message>
    <message>
        <source>A document for print with {count} pictures, bookmarks and the run inside.</source>
        <translation>适合打印的文档，内含{count}张图片、书签与整个运行。</translation>
    </message>
    <message>
        <source>Judging the claims and weighing the evidence…</source>
        <translation>正在判断论断、衡量依据…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <translation>报告已写入：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExtendingBook</name>
    <message>
        <source>Extending Shareflow</source>
        <translation>扩展 Shareflow</translation>
    </message>
    <message>
        <source>Search these pages</source>
        <translation>搜索这些页面</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
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
        <source>Export mode&amp;l…</source>
        <translation>导出模型(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>导出报告(&amp;X)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FileFormatBook</name>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Search the file format</source>
        <translation>搜索文件格式</translation>
    </message>
</context>
<context>
    <name>FileGuard</name>
    <message>
        <source>Changed on disk</source>
        <translation>文件已被修改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序修改。</translation>
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
        <source>Open in another window</source>
        <translation>已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>“{name}”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>A copy can be changed and saved under another name; the file itself stays with that window.</source>
        <translation>可以打开副本进行修改，并另存为其他名称；原文件仍由那个窗口使用。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Saving there replaces what that window works on.</source>
        <translation>保存到此处将覆盖那个窗口正在编辑的内容。</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>选择其他名称…</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It was opened on {machine}, {time}.</source>
        <translation>打开位置：{machine}，时间：{time}。</translation>
    </message>
    <message>
        <source>“{name}” is no longer on disk.</source>
        <translation>“{name}”已不在磁盘上。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The folder of “{name}” is no longer there.</source>
        <translation>“{name}”所在的文件夹已不存在。</translation>
    </message>
    <message>
        <source>Your work is still in this window.</source>
        <translation>您的内容仍在此窗口中。</translation>
    </message>
    <message>
        <source>The project could not be saved automatically.</source>
        <translation>无法自动保存项目。</translation>
    </message>
</context>
<context>
    <name>FlowControls</name>
    <message>
        <source>Who to whom</source>
        <translation>谁流向谁</translation>
    </message>
    <message>
        <source>Who gives to whom, at a moment or over a period</source>
        <translation>某一时刻或一段时期内，谁流向谁</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>What fills and empties one stock, year by year</source>
        <translation>逐年显示一个存量的流入与流出</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Every actor by itself</source>
        <translation>每个参与者单独显示</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Actors of a kind together; moves within a kind are left out</source>
        <translation>同类参与者合并；类别内部的流动不计</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>All that passes in either direction</source>
        <translation>两个方向的全部流量</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Only the difference of the two directions between two</source>
        <translation>只显示两者之间两个方向之差</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>At the time cursor</source>
        <translation>时间光标处</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自起点以来</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>最近 5 年</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整个时期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从……到……</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>流动的是什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>存量</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
</context>
<context>
    <name>FlowTable</name>
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
    <message>
        <source>Independent</source>
        <translation>独立工作</translation>
    </message>
    <message>
        <source>In organisations</source>
        <translation>在组织中</translation>
    </message>
    <message>
        <source>Dependent on a platform</source>
        <translation>依附平台</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>Venture capital</source>
        <translation>风险投资</translation>
    </message>
    <message>
        <source>Profits kept</source>
        <translation>留存利润</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已消耗</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>balance with {0}</source>
        <translation>与{0}的净额</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{0} points a year</source>
        <translation>每年 {0} 个百分点</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} of the market</source>
        <translation>市场的 {0}</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>每年 {0}</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>项选择</translation>
    </message>
    <message>
        <source>innovations</source>
        <translation>项创新</translation>
    </message>
    <message>
        <source>ventures</source>
        <translation>个创业项目</translation>
    </message>
    <message>
        <source>points a year</source>
        <translation>百分点/年</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>% of the market, a year</source>
        <translation>占市场的 %，每年</translation>
    </message>
    <message>
        <source>% of the market</source>
        <translation>占市场的 %</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1}中的{0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自{0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>流向{0}</translation>
    </message>
    <message>
        <source>{flow} from {0}</source>
        <translation>来自{0}的{flow}</translation>
    </message>
    <message>
        <source>{flow} to {0}</source>
        <translation>流向{0}的{flow}</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>独立工作</translation>
    </message>
    <message>
        <source>work in organisations</source>
        <translation>组织中的工作</translation>
    </message>
    <message>
        <source>work dependent on a platform</source>
        <translation>依附平台的工作</translation>
    </message>
    <message>
        <source>the displaced</source>
        <translation>被取代者</translation>
    </message>
</context>
<context>
    <name>FlowsView</name>
    <message>
        <source>{0}: what comes and goes</source>
        <translation>{0}：流入与流出</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Who takes whose share</source>
        <translation>谁夺走了谁的份额</translation>
    </message>
    <message>
        <source>Where money comes from and goes to</source>
        <translation>资金从哪里来、到哪里去</translation>
    </message>
    <message>
        <source>Where people go</source>
        <translation>人们去向何方</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>净变化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1} 年</translation>
    </message>
    <message>
        <source>of the market</source>
        <translation>占市场</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>points a year</source>
        <translation>百分点/年</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Nothing passes from one to another here: the mechanism that moves it is off, or all is at rest.</source>
        <translation>此处没有任何流动：推动它的机制已关闭，或一切处于静止。</translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation>失去 {0}</translation>
    </message>
    <message>
        <source>gives {0}</source>
        <translation>流出 {0}</translation>
    </message>
    <message>
        <source>wins {0}</source>
        <translation>赢得 {0}</translation>
    </message>
    <message>
        <source>receives {0}</source>
        <translation>流入 {0}</translation>
    </message>
    <message>
        <source>Who loses</source>
        <translation>失去者</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>赢得者</translation>
    </message>
    <message>
        <source>Net {0}</source>
        <translation>净 {0}</translation>
    </message>
    <message>
        <source>Share of {0}</source>
        <translation>{0}的份额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount ({0})</source>
        <translation>数量（{0}）</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Open a view</source>
        <translation>打开视图</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Arrange views</source>
        <translation>排列视图</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>First-minute &amp;tour</source>
        <translation>一分钟导览(&amp;T)</translation>
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
        <source>&amp;File format</source>
        <translation>文件格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Extending Shareflow</source>
        <translation>扩展 Shareflow(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Shareflow</source>
        <translation>关于 Shareflow(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{place} of {count} on this page</source>
        <translation>本页第 {place} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
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
        <translation>单独一个输出的计数永远是自身的100%。请选择所有计数列，或说明“{columns}”给出的是份额或百分比。</translation>
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
    <name>KeyLine</name>
    <message>
        <source>9 of 10 worlds around this one; darker: half</source>
        <translation>周边十个世界中的九个；深色：其中一半</translation>
    </message>
    <message>
        <source>before the changes</source>
        <translation>更改之前</translation>
    </message>
    <message>
        <source>baseline: {0}</source>
        <translation>基准：{0}</translation>
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
    <name>LeverRow</name>
    <message>
        <source>Partly in force: {changed} of its {count} changes were changed since.</source>
        <translation>部分生效：其 {count} 项改动中有 {changed} 项此后又被修改。</translation>
    </message>
    <message>
        <source>“{sentence}” — essay {essay}, translated</source>
        <translation>“{sentence}”——文章{essay}（译文）</translation>
    </message>
    <message>
        <source>“{sentence}” — essay {essay}</source>
        <translation>“{sentence}”——文章{essay}</translation>
    </message>
    <message>
        <source>changed since, now {value}</source>
        <translation>此后已修改，现为 {value}</translation>
    </message>
    <message>
        <source>its event was changed since</source>
        <translation>其事件此后已修改</translation>
    </message>
    <message>
        <source>{numbers} from {year} on</source>
        <translation>{numbers}，自{year}年起</translation>
    </message>
    <message>
        <source>{lever}: pulled or not</source>
        <translation>{lever}：是否采用</translation>
    </message>
    <message>
        <source>Let go: takes back exactly what it has changed.</source>
        <translation>撤回：恰好收回它所作的改动。</translation>
    </message>
    <message>
        <source>Pull this lever.</source>
        <translation>采用此杠杆。</translation>
    </message>
    <message>
        <source>What the essay says</source>
        <translation>文章原话</translation>
    </message>
</context>
<context>
    <name>LeversEditor</name>
    <message>
        <source>Pull “{name}”</source>
        <translation>采用“{name}”</translation>
    </message>
    <message>
        <source>Let go of “{name}”</source>
        <translation>撤回“{name}”</translation>
    </message>
    <message>
        <source>{count} pulled</source>
        <translation>已采用 {count} 项</translation>
    </message>
    <message>
        <source>The directions come from the essays, the sizes are assumed. What a lever brings about is for the model to say.</source>
        <translation>方向出自两篇文章，幅度为假设。杠杆会带来什么结果，由模型给出。</translation>
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
    <name>LivingWords</name>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name}（{keys}）</translation>
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
        <source>There is no change of this scenario to be replayed</source>
        <translation>此情景没有可重放的更改</translation>
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
        <source>Everybody is hidden: choose whom to show in the legend.</source>
        <translation>所有主体都已隐藏：请在图例中选择要显示的主体。</translation>
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
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
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
        <source>&amp;Compare with</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>布局(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
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
        <source>Model reference</source>
        <translation>模型参考</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>搜索模型参考</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{0} of the market</source>
        <translation>市场的 {0}</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>12 trillion, 9 billion, 6 million, 3 thousand</source>
        <translation>12 万亿, 8 亿, 4 万</translation>
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
    <name>News</name>
    <message>
        <source>Reports for a board as one HTML file or as PDF; tables for spreadsheets, pandas and R.</source>
        <translation>可向董事会提交的报告：单个HTML文件或PDF；供电子表格、pandas与R使用的表格。</translation>
    </message>
    <message>
        <source>Models for Stella, Vensim, PySD, COPASI and libRoadRunner.</source>
        <translation>可供Stella、Vensim、PySD、COPASI与libRoadRunner使用的模型。</translation>
    </message>
    <message>
        <source>Several windows: a double click on a file opens it in a window of its own.</source>
        <translation>多个窗口：双击文件即在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>New views: flows, niches, ventures, people, the stack and claims; and why a share has changed.</source>
        <translation>新的视图：流量、细分市场、创业、从业者、技术栈与论断；还能看到份额为何变化。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every command and every assumption by its name.</source>
        <translation>按 Ctrl+Shift+P，可按名称找到任何命令和任何假设。</translation>
    </message>
</context>
<context>
    <name>NicheControls</name>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Every niche from the first year to the last</source>
        <translation>从第一年到最后一年的每个细分市场</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Every niche and every actor at the time cursor</source>
        <translation>时间光标处的每个细分市场和每个参与者</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>What the colour shows</source>
        <translation>颜色表示什么</translation>
    </message>
    <message>
        <source>Over time or at the cursor</source>
        <translation>随时间变化，或光标处</translation>
    </message>
</context>
<context>
    <name>NicheTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>占比</translation>
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
        <source>Change a niche</source>
        <translation>修改细分市场</translation>
    </message>
    <message>
        <source>Paste niches</source>
        <translation>粘贴细分市场</translation>
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
    <name>NichesView</name>
    <message>
        <source>Who holds which niche, {0}</source>
        <translation>各细分市场由谁占有，{0} 年</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Part of the market</source>
        <translation>占市场比重</translation>
    </message>
    <message>
        <source>Covered by platforms</source>
        <translation>平台已覆盖</translation>
    </message>
    <message>
        <source>{0}: leader</source>
        <translation>{0}：领先者</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>The largest share in each niche</source>
        <translation>各细分市场中的最大份额</translation>
    </message>
    <message>
        <source>What platforms cover</source>
        <translation>平台覆盖的部分</translation>
    </message>
    <message>
        <source>Share of {0}</source>
        <translation>{0}的份额</translation>
    </message>
    <message>
        <source>Shares of each niche</source>
        <translation>各细分市场的份额</translation>
    </message>
    <message>
        <source>Coverage is switched off in this world: there is nothing to cover and no gap</source>
        <translation>此世界中已关闭覆盖机制：没有可覆盖的，也没有缺口</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>no platforms, so that nothing is covered</source>
        <translation>没有平台，因此没有任何覆盖</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 个缺口</translation>
    </message>
    <message>
        <source>{0} gaps</source>
        <translation>{0} 个缺口</translation>
    </message>
    <message>
        <source>{0}, leading in niches: {1}</source>
        <translation>{0} 年，领先的细分市场数：{1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>share {0}</source>
        <translation>份额 {0}</translation>
    </message>
    <message>
        <source>framed: the largest share</source>
        <translation>加框：最大份额</translation>
    </message>
    <message>
        <source>+ {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <source>gap: platforms cover less than half</source>
        <translation>缺口：平台覆盖不到一半</translation>
    </message>
    <message>
        <source>a gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>covered by platforms</source>
        <translation>平台已覆盖</translation>
    </message>
    <message>
        <source>baseline {0}</source>
        <translation>基准 {0}</translation>
    </message>
    <message>
        <source>Individuals beyond the platforms&apos; reach</source>
        <translation>平台触及不到的个体份额</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领先者</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
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
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
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
    <name>Palette</name>
    <message>
        <source>Not possible here and now</source>
        <translation>此时此处不可用</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
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
        <source>of the market at the start</source>
        <translation>占初始市场的比重</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0} 倍</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>HHI, points of 10,000</source>
        <translation>HHI，最高 10,000</translation>
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
        <source>eight largest firms</source>
        <translation>最大的八家企业</translation>
    </message>
    <message>
        <source>niches covered</source>
        <translation>已覆盖的细分市场</translation>
    </message>
    <message>
        <source>Effective competitors</source>
        <translation>有效竞争者</translation>
    </message>
    <message>
        <source>equal firms that would be as concentrated</source>
        <translation>集中度相当的等规模企业数</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Where individuals hold on</source>
        <translation>个体坚守之处</translation>
    </message>
    <message>
        <source>their share of niches</source>
        <translation>个体在细分市场中的份额</translation>
    </message>
    <message>
        <source>smallest third</source>
        <translation>最小的三分之一</translation>
    </message>
    <message>
        <source>largest third</source>
        <translation>最大的三分之一</translation>
    </message>
    <message>
        <source>Value captured</source>
        <translation>价值获取</translation>
    </message>
    <message>
        <source>of the value created</source>
        <translation>占所创造价值的比重</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>获取的价值</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>不平等</translation>
    </message>
    <message>
        <source>Gini of incomes, 0 for equal to 1</source>
        <translation>收入基尼系数，0 为完全平等，最高 1</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Profits and fees</source>
        <translation>利润与抽成</translation>
    </message>
    <message>
        <source>Scarcity</source>
        <translation>稀缺性</translation>
    </message>
    <message>
        <source>part of the offer that nobody else has</source>
        <translation>供给中他人所没有的部分</translation>
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
        <source>What an innovation is worth</source>
        <translation>一项创新的价值</translation>
    </message>
    <message>
        <source>time of full earnings</source>
        <translation>相当于全额收益的时间</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>choices a copier must get right</source>
        <translation>复制者必须做对的选择数</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>innovations not copied yet, per firm</source>
        <translation>每家企业尚未被复制的创新</translation>
    </message>
    <message>
        <source>Innovations made</source>
        <translation>做出的创新</translation>
    </message>
    <message>
        <source>a year, per firm</source>
        <translation>每家企业每年</translation>
    </message>
    <message>
        <source>Innovations copied by others</source>
        <translation>被他人复制的创新</translation>
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
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
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
        <source>Income per head</source>
        <translation>人均收入</translation>
    </message>
    <message>
        <source>compared with the start</source>
        <translation>与起始时相比</translation>
    </message>
    <message>
        <source>Moves between ways of working</source>
        <translation>工作方式之间的流动</translation>
    </message>
    <message>
        <source>net, part of all people a year</source>
        <translation>净流动，每年占总人数的比重</translation>
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
        <source>hidden in the legend</source>
        <translation>已在图例中隐藏</translation>
    </message>
    <message>
        <source>no values in this world</source>
        <translation>此世界中没有数值</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>○ measured</source>
        <translation>○ 实测</translation>
    </message>
    <message>
        <source>Overvaluation</source>
        <translation>高估程度</translation>
    </message>
    <message>
        <source>valuations, of what would be fair</source>
        <translation>估值相当于合理水平的倍数</translation>
    </message>
    <message>
        <source>valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Expected growth</source>
        <translation>预期增长</translation>
    </message>
    <message>
        <source>of valuations, a year</source>
        <translation>估值每年</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Venture capital received</source>
        <translation>获得的风险投资</translation>
    </message>
    <message>
        <source>Capital gone astray</source>
        <translation>资本错配</translation>
    </message>
    <message>
        <source>new capital that does not follow value</source>
        <translation>新增资本中未流向价值创造的部分</translation>
    </message>
    <message>
        <source>misallocated</source>
        <translation>错配</translation>
    </message>
    <message>
        <source>Concentration of the layers</source>
        <translation>各层的集中度</translation>
    </message>
    <message>
        <source>0 for open to 1 for one owner</source>
        <translation>0 为开放，1 为一家独有</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>AI capability</source>
        <translation>AI能力</translation>
    </message>
    <message>
        <source>of what is possible</source>
        <translation>占可能上限的比重</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Access to AI</source>
        <translation>AI的可及性</translation>
    </message>
    <message>
        <source>capability each kind can use</source>
        <translation>各类主体可使用的能力</translation>
    </message>
    <message>
        <source>Take rate of platforms</source>
        <translation>平台抽成率</translation>
    </message>
    <message>
        <source>of what is earned on them</source>
        <translation>占平台上所获收益的比重</translation>
    </message>
    <message>
        <source>take rate</source>
        <translation>抽成率</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>支付的抽成</translation>
    </message>
    <message>
        <source>of what each kind earns</source>
        <translation>占各类主体收益的比重</translation>
    </message>
    <message>
        <source>Niches covered</source>
        <translation>已覆盖的细分市场</translation>
    </message>
    <message>
        <source>part of the market that platforms serve</source>
        <translation>平台所服务的市场部分</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
</context>
<context>
    <name>ParameterLine</name>
    <message>
        <source>{meaning} Click to move it.</source>
        <translation>{meaning}点击即可调整。</translation>
    </message>
    <message>
        <source>Changed; the default is {0}</source>
        <translation>已修改；默认值为 {0}</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>“{text}” is no kind; write {kinds}.</source>
        <translation>“{text}”不是类别；请写 {kinds}。</translation>
    </message>
    <message>
        <source>The start shares sum to {total} %; at most 100 % can be had.</source>
        <translation>初始份额合计{total}%，最多只能为100%。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数值。</translation>
    </message>
    <message>
        <source>The clipboard holds far too much for a table.</source>
        <translation>剪贴板内容过多，无法作为表格粘贴。</translation>
    </message>
    <message>
        <source>The clipboard does not hold a table.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>The block is {width} columns wide, but only {room} are left from here on.</source>
        <translation>粘贴内容有 {width} 列，但从此处起只剩 {room} 列。</translation>
    </message>
    <message>
        <source>There is no column “{name}”; there are: {names}.</source>
        <translation>没有“{name}”列；可用的列为：{names}。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>人口</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source>Words and looks</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only projects that have a file; unsaved work is kept apart anyway.</source>
        <translation>只保存已有文件的项目；未保存的工作总会另外保留。</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>More threads finish sooner; fewer leave room for other programs.</source>
        <translation>线程越多完成越快；线程少些，则给其他程序留出余地。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Reset all preferences</source>
        <translation>重置全部首选项</translation>
    </message>
    <message>
        <source>Set all preferences back to what they were at the very first start?</source>
        <translation>把全部首选项恢复到首次启动时的状态？</translation>
    </message>
    <message>
        <source>Projects and the list of recent files stay as they are.</source>
        <translation>项目和最近文件列表保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Decimal point, no groups</source>
        <translation>小数点，不分组</translation>
    </message>
    <message>
        <source>Decimal comma, spaced groups</source>
        <translation>小数逗号，以空格分组</translation>
    </message>
    <message>
        <source>For example {number}</source>
        <translation>例如 {number}</translation>
    </message>
    <message>
        <source>Show uncertainty as a shade</source>
        <translation>以阴影显示不确定性</translation>
    </message>
    <message>
        <source>Less motion: nothing slides or fades</source>
        <translation>减少动画：不滑动，不淡入淡出</translation>
    </message>
    <message>
        <source>Save by itself every</source>
        <translation>自动保存，每隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between savings</source>
        <translation>自动保存的间隔（分钟）</translation>
    </message>
    <message>
        <source>As many as processors ({count})</source>
        <translation>与处理器数相同（{count}）</translation>
    </message>
    <message>
        <source>Reset the window layout</source>
        <translation>重置窗口布局</translation>
    </message>
    <message>
        <source>Reset all preferences…</source>
        <translation>重置全部首选项…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>创业者</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>投资者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Everything in tabs</source>
        <translation>全部标签页</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>单个视图</translation>
    </message>
    <message>
        <source>The market above earnings and indicators</source>
        <translation>上方为市场，下方为收益与指标</translation>
    </message>
    <message>
        <source>Where there is room, what is copied, what it pays</source>
        <translation>哪里有空间，什么被复制，收益如何</translation>
    </message>
    <message>
        <source>Capital, ventures and what becomes of them</source>
        <translation>资本、创业及其结局</translation>
    </message>
    <message>
        <source>Concentration, people and who holds the stack</source>
        <translation>集中度、从业者与技术栈的归属</translation>
    </message>
    <message>
        <source>The claims of the essays beside the market</source>
        <translation>文章的论断与市场并列</translation>
    </message>
    <message>
        <source>Scenarios against each other</source>
        <translation>情景之间的对照</translation>
    </message>
    <message>
        <source>All views in one group</source>
        <translation>所有视图在同一组中</translation>
    </message>
    <message>
        <source>Only the market</source>
        <translation>只看市场</translation>
    </message>
</context>
<context>
    <name>PresetsMenu</name>
    <message>
        <source>&amp;Arrangement</source>
        <translation>布局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset the arrangement</source>
        <translation>重置布局(&amp;R)</translation>
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
        <source>Pictures and reports with the run inside (*.png *.svg *.pdf *.html)</source>
        <translation>包含运行的图片与报告 (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“{name}” can only be read.</source>
        <translation>“{name}”为只读。</translation>
    </message>
    <message>
        <source>Save under another name to keep what you change.</source>
        <translation>请另存为其他名称，以保留所作更改。</translation>
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
        <source>Autosaved</source>
        <translation>已自动保存</translation>
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
        <source>Save as…</source>
        <translation>另存为…</translation>
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
        <source>Unsaved work cannot be kept for recovery. Save often until this is mended.</source>
        <translation>目前无法为恢复保留未保存的内容。问题解决之前请经常保存。</translation>
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
        <source>Author</source>
        <translation>作者</translation>
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
        <source>Years of this scenario</source>
        <translation>本情景的年份</translation>
    </message>
    <message>
        <source>Money of the project</source>
        <translation>项目的货币</translation>
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
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>At most 8 characters, such as USD or 元.</source>
        <translation>最多 8 个字符，如 USD 或 元。</translation>
    </message>
    <message>
        <source>Size of the market</source>
        <translation>市场规模</translation>
    </message>
    <message>
        <source>Yearly revenue of the whole market at the start, in the currency.</source>
        <translation>期初整个市场的年收入，以该货币计。</translation>
    </message>
    <message>
        <source>A hundredth of the market reads: {sum}</source>
        <translation>市场的百分之一显示为：{sum}</translation>
    </message>
    <message>
        <source>With a currency and a size, sums are shown in money; without, as parts of the market.</source>
        <translation>填写货币与规模后，金额以货币显示；否则显示为占市场的比重。</translation>
    </message>
    <message>
        <source>Change properties</source>
        <translation>修改属性</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>At {0}</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>How fast it changes at the time cursor</source>
        <translation>在时间光标处变化有多快</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>一段时期</translation>
    </message>
    <message>
        <source>What changed it from one year to another</source>
        <translation>从某一年到另一年，是什么改变了它</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
</context>
<context>
    <name>Readouts</name>
    <message>
        <source>There are no individuals in this world.</source>
        <translation>此世界中没有个体。</translation>
    </message>
    <message>
        <source>Time to be copied</source>
        <translation>被复制的时间</translation>
    </message>
    <message>
        <source>A small product is copied within {0}; it has never taken longer than a month.</source>
        <translation>小产品在 {0}内被复制，从未超过一个月。</translation>
    </message>
    <message>
        <source>A small product is copied within {0}; it takes longer than a month throughout.</source>
        <translation>小产品在 {0}内被复制，且始终超过一个月。</translation>
    </message>
    <message>
        <source>A small product is copied within {0}; from {1} on it takes less than a month.</source>
        <translation>小产品在 {0}内被复制；自 {1} 年起不足一个月。</translation>
    </message>
    <message>
        <source>What individuals keep</source>
        <translation>个体留下的利润</translation>
    </message>
    <message>
        <source>Individuals keep {0} of their revenue as profit; they earn nothing at the start.</source>
        <translation>个体把收入的 {0} 留作利润，期初则没有利润。</translation>
    </message>
    <message>
        <source>Individuals keep {0} of their revenue as profit; the margin never halves in this run.</source>
        <translation>个体把收入的 {0} 留作利润；利润率在本次运行中从未减半。</translation>
    </message>
    <message>
        <source>Individuals keep {0} of their revenue as profit; the margin has halved by {1}.</source>
        <translation>个体把收入的 {0} 留作利润；到 {1} 年利润率已减半。</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>拥挤程度</translation>
    </message>
    <message>
        <source>For every 100 products that users can take in there are {0}; there is room for all of them.</source>
        <translation>用户每能接受 100 个产品，市场上有 {0} 个，尚可全部容纳。</translation>
    </message>
    <message>
        <source>For every 100 products that users can take in there are {0}: too many from the start.</source>
        <translation>用户每能接受 100 个产品，市场上有 {0} 个：从期初起就过多。</translation>
    </message>
    <message>
        <source>For every 100 products that users can take in there are {0}; from {1} on they are too many.</source>
        <translation>用户每能接受 100 个产品，市场上有 {0} 个；自 {1} 年起过多。</translation>
    </message>
    <message>
        <source>Niches left open</source>
        <translation>仍开放的细分市场</translation>
    </message>
    <message>
        <source>There are no platforms in this world: every niche is open.</source>
        <translation>此世界中没有平台：每个细分市场都开放。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Platforms cover more than half of every niche.</source>
        <translation>平台对每个细分市场的覆盖都超过一半。</translation>
    </message>
    <message>
        <source>Platforms cover no niche by more than half.</source>
        <translation>平台对任何细分市场的覆盖都不超过一半。</translation>
    </message>
    <message>
        <source>Platforms leave more than half of {0} niches open: {1}.</source>
        <translation>有 {0} 个细分市场平台未覆盖过半：{1}。</translation>
    </message>
    <message>
        <source>Platforms leave more than half of one niche open: {0}.</source>
        <translation>有 1 个细分市场平台未覆盖过半：{0}。</translation>
    </message>
    <message>
        <source>Through the valley of death</source>
        <translation>穿越死亡谷</translation>
    </message>
    <message>
        <source>No venture of an individual is under way in this world.</source>
        <translation>此世界中没有个体的创业项目。</translation>
    </message>
    <message>
        <source>Of 100 products that individuals launch, {0} would reach scale if things stayed as they are.</source>
        <translation>若情况不变，个体推出的每 100 个产品中有 {0} 个能实现规模化。</translation>
    </message>
    <message>
        <source>The platform&apos;s fee</source>
        <translation>平台抽成</translation>
    </message>
    <message>
        <source>Platforms take {0} of what an individual turns over, on a stack that is {1} concentrated.</source>
        <translation>平台从个体的营业额中抽取 {0}，技术栈的集中度为 {1}。</translation>
    </message>
    <message>
        <source>Complexity that protects</source>
        <translation>足以自保的复杂度</translation>
    </message>
    <message>
        <source>No complexity keeps a product uncopied for a year any more.</source>
        <translation>再高的复杂度也无法使产品一年不被复制。</translation>
    </message>
    <message>
        <source>It takes {0} interlocking choices to stay uncopied for a year.</source>
        <translation>要一年不被复制，需要 {0} 项相互咬合的选择。</translation>
    </message>
    <message>
        <source>It takes {0} interlocking choices to stay uncopied for a year; the products of {1} have {2}.</source>
        <translation>要一年不被复制，需要 {0} 项相互咬合的选择；{1}的产品有 {2} 项。</translation>
    </message>
    <message>
        <source>Who takes the profit</source>
        <translation>利润归谁</translation>
    </message>
    <message>
        <source>Nobody makes a profit at this moment.</source>
        <translation>此刻没有人盈利。</translation>
    </message>
    <message>
        <source>Of all profit go to {0}; together it comes to {1} a year.</source>
        <translation>全部利润的归属：{0}；每年合计：{1}。</translation>
    </message>
    <message>
        <source>Who holds the capital</source>
        <translation>资本在谁手中</translation>
    </message>
    <message>
        <source>There is no capital left.</source>
        <translation>已没有资本。</translation>
    </message>
    <message>
        <source>The capital in the market is {0}; of it hold {1}.</source>
        <translation>市场上的资本为 {0}，其中{1}。</translation>
    </message>
    <message>
        <source>What capital earns</source>
        <translation>资本的收益</translation>
    </message>
    <message>
        <source>A year&apos;s profit on the capital that each holds: {0}.</source>
        <translation>各自所持资本的年利润率：{0}。</translation>
    </message>
    <message>
        <source>Capital in the wrong place</source>
        <translation>资本错配</translation>
    </message>
    <message>
        <source>{0} of new capital goes elsewhere than value is created; at worst it is {1}, in {2}.</source>
        <translation>新增资本中有 {0} 没有流向创造价值之处；最高为 {1}，在 {2} 年。</translation>
    </message>
    <message>
        <source>Boom and bust</source>
        <translation>繁荣与破灭</translation>
    </message>
    <message>
        <source>Valuations never rise above {0} times value: there is no boom.</source>
        <translation>估值从未高于价值的 {0} 倍：没有繁荣。</translation>
    </message>
    <message>
        <source>Valuations are highest at the end, at {0} times value.</source>
        <translation>估值在期末最高，为价值的 {0} 倍。</translation>
    </message>
    <message>
        <source>Valuations peak at {0} times value in {1}, and more than half of that excess is never lost.</source>
        <translation>估值在 {1} 年达到峰值，为价值的 {0} 倍；超出部分从未回落一半。</translation>
    </message>
    <message>
        <source>Valuations peak at {0} times value in {1}, and half of that excess is gone by {2}.</source>
        <translation>估值在 {1} 年达到峰值，为价值的 {0} 倍；到 {2} 年超出部分已回落一半。</translation>
    </message>
    <message>
        <source>Oligopoly</source>
        <translation>寡头垄断</translation>
    </message>
    <message>
        <source>There is no oligopoly in this run; platforms hold {0}.</source>
        <translation>本次运行中没有寡头垄断；平台占 {0}。</translation>
    </message>
    <message>
        <source>The market is an oligopoly from the start; platforms hold {0}.</source>
        <translation>市场从期初起就是寡头垄断；平台占 {0}。</translation>
    </message>
    <message>
        <source>The oligopoly begins in {0}; platforms hold {1}.</source>
        <translation>寡头垄断始于 {0} 年；平台占 {1}。</translation>
    </message>
    <message>
        <source>For reference: a fund as essay 2 describes it returns {0} times its money, {1} of that from one company in a hundred; that one must return {2} times for the fund to lose nothing.</source>
        <translation>供参考：文章二所描述的基金回报为本金的 {0} 倍，其中 {1} 来自百里挑一的那家公司；它须回报 {2} 倍，基金才不亏本。</translation>
    </message>
    <message>
        <source>The arithmetic of a fund</source>
        <translation>基金的算术</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 倍</translation>
    </message>
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
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}等另有 {1} 个</translation>
    </message>
    <message>
        <source>Concentration never reaches {0} points, from which it counts as moderate.</source>
        <translation>集中度从未达到 {0} 点，即中度集中的界线。</translation>
    </message>
    <message>
        <source>Concentration is above {0} points from the start and never reaches {1}, the mark of high.</source>
        <translation>集中度从期初起就高于 {0} 点，但从未达到高度集中的 {1} 点。</translation>
    </message>
    <message>
        <source>Concentration passes {0} points in {2} and never reaches {1}, the mark of high.</source>
        <translation>集中度在 {2} 年超过 {0} 点，但从未达到高度集中的 {1} 点。</translation>
    </message>
    <message>
        <source>Concentration is high from the start: above {1} points, where {0} count as moderate.</source>
        <translation>集中度从期初起就很高：高于 {1} 点，而 {0} 点即为中度。</translation>
    </message>
    <message>
        <source>Concentration is above {0} points from the start and passes {1}, the mark of high, in {3}.</source>
        <translation>集中度从期初起就高于 {0} 点，并在 {3} 年超过高度集中的 {1} 点。</translation>
    </message>
    <message>
        <source>Concentration passes {0} points in {2} and {1}, the mark of high, in {3}.</source>
        <translation>集中度在 {2} 年超过 {0} 点，在 {3} 年超过高度集中的 {1} 点。</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>集中度（HHI）</translation>
    </message>
    <message>
        <source>The four largest firms</source>
        <translation>最大的四家企业</translation>
    </message>
    <message>
        <source>The four largest firms hold {0} of the market: as if {1} firms of one size shared it.</source>
        <translation>最大的四家企业占市场的 {0}：相当于由 {1} 家同等规模的企业分享市场。</translation>
    </message>
    <message>
        <source>Stages of the market</source>
        <translation>市场的阶段</translation>
    </message>
    <message>
        <source>{0} until the end</source>
        <translation>{0}，直到期末</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0}，到 {1} 年</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>；随后</translation>
    </message>
    <message>
        <source>{0}, and {1} changes more</source>
        <translation>{0}；此后还有 {1} 次变化</translation>
    </message>
    <message>
        <source>The market goes through: {0}.</source>
        <translation>市场依次经历：{0}。</translation>
    </message>
    <message>
        <source>People displaced</source>
        <translation>被取代的人</translation>
    </message>
    <message>
        <source>{0} of all people have lost their place; there are never more than {1}, in {2}.</source>
        <translation>有 {0} 的人失去了位置；最多时为 {1}，在 {2} 年。</translation>
    </message>
    <message>
        <source>People dependent on a platform</source>
        <translation>依附平台的人</translation>
    </message>
    <message>
        <source>{0} of people depend on a platform and {1} work independently, who stay the larger part.</source>
        <translation>{0} 的人依附平台，{1} 的人独立工作，后者始终更多。</translation>
    </message>
    <message>
        <source>{0} of people depend on a platform and {1} work independently, fewer from the start.</source>
        <translation>{0} 的人依附平台，{1} 的人独立工作，后者从期初起就更少。</translation>
    </message>
    <message>
        <source>{0} of people depend on a platform and {1} work independently, fewer from {2} on.</source>
        <translation>{0} 的人依附平台，{1} 的人独立工作；自 {2} 年起后者更少。</translation>
    </message>
    <message>
        <source>Inequality of income (Gini)</source>
        <translation>收入不平等（基尼系数）</translation>
    </message>
    <message>
        <source>Incomes are more unequal than at the start: the Gini coefficient has risen from {0} to {1}.</source>
        <translation>收入比期初更不平等：基尼系数由 {0} 升至 {1}。</translation>
    </message>
    <message>
        <source>Incomes are less unequal than at the start: the Gini coefficient has fallen from {0} to {1}.</source>
        <translation>收入不如期初不平等：基尼系数由 {0} 降至 {1}。</translation>
    </message>
    <message>
        <source>Incomes are as unequal as at the start: the Gini coefficient is {1}.</source>
        <translation>收入的不平等程度与期初相同：基尼系数为 {1}。</translation>
    </message>
    <message>
        <source>Diversity of supply</source>
        <translation>供给的多样性</translation>
    </message>
    <message>
        <source>Individuals serve {0} of the smallest third of niches and {1} of the largest third.</source>
        <translation>在最小的三分之一细分市场中个体占 {0}，在最大的三分之一中占 {1}。</translation>
    </message>
    <message>
        <source>Openness of the technology</source>
        <translation>技术的开放程度</translation>
    </message>
    <message>
        <source>Models are {0} open, and {1} of the layers that others build on is beyond the platforms&apos; control.</source>
        <translation>模型的开放程度为 {0}，他人所依赖的技术层有 {1} 不受平台控制。</translation>
    </message>
    <message>
        <source>“{0}” is switched off in this world.</source>
        <translation>此世界中“{0}”已关闭。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>It is the same in {0}.</source>
        <translation>在“{0}”中相同。</translation>
    </message>
    <message>
        <source>In {0} it is {1}.</source>
        <translation>在“{0}”中为 {1}。</translation>
    </message>
    <message>
        <source>In {0} it comes to that in {1}.</source>
        <translation>在“{0}”中，这发生在 {1} 年。</translation>
    </message>
    <message>
        <source>In {0} it never comes to that.</source>
        <translation>在“{0}”中从未如此。</translation>
    </message>
    <message>
        <source>That is at the same time as in {0}.</source>
        <translation>与“{0}”同时。</translation>
    </message>
    <message>
        <source>That is {0} earlier than in {1}.</source>
        <translation>比“{1}”早 {0}。</translation>
    </message>
    <message>
        <source>That is {0} later than in {1}.</source>
        <translation>比“{1}”晚 {0}。</translation>
    </message>
</context>
<context>
    <name>ReadoutsView</name>
    <message>
        <source>What it means for a founder</source>
        <translation>对创业者意味着什么</translation>
    </message>
    <message>
        <source>What it means for an investor</source>
        <translation>对投资者意味着什么</translation>
    </message>
    <message>
        <source>What it means for a policy maker</source>
        <translation>对政策制定者意味着什么</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>In {0}, at the time cursor</source>
        <translation>{0} 年，时间光标处</translation>
    </message>
    <message>
        <source>In {0}, at the end of the run</source>
        <translation>{0} 年，期末</translation>
    </message>
    <message>
        <source>{0} · dashed: {1}</source>
        <translation>{0} · 虚线：{1}</translation>
    </message>
    <message>
        <source>For whom the run is read</source>
        <translation>为谁解读</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>创业者</translation>
    </message>
    <message>
        <source>What the run means for a founder</source>
        <translation>这次运行对创业者意味着什么</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>投资者</translation>
    </message>
    <message>
        <source>What the run means for an investor</source>
        <translation>这次运行对投资者意味着什么</translation>
    </message>
    <message>
        <source>Policy maker</source>
        <translation>政策制定者</translation>
    </message>
    <message>
        <source>What the run means for a policy maker</source>
        <translation>这次运行对政策制定者意味着什么</translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take “{name}” off this list</source>
        <translation>从列表中移除“{name}”</translation>
    </message>
    <message>
        <source>Nothing yet: projects you save or open will be listed here.</source>
        <translation>暂无：您保存或打开的项目会列在这里。</translation>
    </message>
</context>
<context>
    <name>RecoveryList</name>
    <message>
        <source>Work that was not saved</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover “{name}”</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard “{name}”</source>
        <translation>放弃“{name}”</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处更改</translation>
    </message>
    <message>
        <source>never saved to a file</source>
        <translation>从未保存为文件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>放弃未保存的内容</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “{name}”?</source>
        <translation>放弃“{name}”未保存的内容？</translation>
    </message>
    <message>
        <source>It cannot be had back.</source>
        <translation>放弃后无法恢复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
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
    <message>
        <source>Back to the baseline, {value}</source>
        <translation>恢复为基准情景的值 {value}</translation>
    </message>
</context>
<context>
    <name>RowGutter</name>
    <message>
        <source>What is this? (F1)</source>
        <translation>这是什么？（F1）</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <translation>“{name}”是什么？</translation>
    </message>
    <message>
        <source>Changes over time, {years}: edit</source>
        <translation>随时间变化，{years}：编辑</translation>
    </message>
    <message>
        <source>Make it change over time</source>
        <translation>使其随时间变化</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Copy the explanation as a table</source>
        <translation>将解释复制为表格</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
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
        <source>Add a shoc&amp;k…</source>
        <translation>添加冲击(&amp;K)…</translation>
    </message>
    <message>
        <source>Pr&amp;operties…</source>
        <translation>属性(&amp;O)…</translation>
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
    <name>Sheet</name>
    <message>
        <source>… and {0} more, for which a taller picture has room</source>
        <translation>……另有 {0} 项，图再高些即可容纳</translation>
    </message>
</context>
<context>
    <name>ShockTrack</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a shock here…</source>
        <translation>在此添加冲击…</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No shocks: double-click to let something happen here</source>
        <translation>尚无冲击：双击可在此添加</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>冲击</translation>
    </message>
</context>
<context>
    <name>ShocksEditor</name>
    <message>
        <source>Events can only change assumptions, no start values and no constants.</source>
        <translation>事件只能改变假设，不能改变初始值与常数。</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Remove event “{name}”</source>
        <translation>删除事件“{name}”</translation>
    </message>
    <message>
        <source>Change event “{name}”</source>
        <translation>修改事件“{name}”</translation>
    </message>
    <message>
        <source>Put event “{name}” in force</source>
        <translation>使事件“{name}”生效</translation>
    </message>
    <message>
        <source>Take event “{name}” out of force</source>
        <translation>使事件“{name}”失效</translation>
    </message>
    <message>
        <source>Add event “{name}”</source>
        <translation>添加事件“{name}”</translation>
    </message>
    <message>
        <source>Duplicate event “{name}”</source>
        <translation>复制事件“{name}”</translation>
    </message>
    <message>
        <source>Move event “{name}”</source>
        <translation>移动事件“{name}”</translation>
    </message>
    <message>
        <source>Nothing is dated in this world. Add an event here, or press the clock beside an assumption to make it change over time.</source>
        <translation>本世界还没有事件。可在此添加，或按假设旁的时钟，使其随时间变化。</translation>
    </message>
    <message>
        <source>They work from top to bottom: where two change the same number, the lower one changes what the upper one has left.</source>
        <translation>事件自上而下依次作用：若两个事件改变同一数值，下方的事件作用于上方事件的结果。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新事件</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name or menu</source>
        <translation>按名称或菜单搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
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
    <name>Signed</name>
    <message>
        <source>{0} points</source>
        <translation>{0} 个百分点</translation>
    </message>
</context>
<context>
    <name>SimplexView</name>
    <message>
        <source>Individuals, organisations, platforms</source>
        <translation>个体、组织与平台</translation>
    </message>
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
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>oligopoly</source>
        <translation>寡头垄断</translation>
    </message>
    <message>
        <source>plural market</source>
        <translation>多元市场</translation>
    </message>
    <message>
        <source>start ○, end ●</source>
        <translation>起点 ○，终点 ●</translation>
    </message>
    <message>
        <source>ends of {0} worlds around this one</source>
        <translation>本世界周围 {0} 个世界的终点</translation>
    </message>
    <message>
        <source>There is only one kind in this world: it cannot begin elsewhere.</source>
        <translation>此世界中只有一类参与者：无法从别处起步。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Runs this world again from shares spread evenly over the triangle. The appeals inferred from its own start are kept: inferred anew, they would make every start a place of rest.</source>
        <translation>从均匀分布于三角形中的份额出发，重新运行本世界。由本世界起点推出的吸引力保持不变：若重新推算，每个起点都会成为静止点。</translation>
    </message>
    <message>
        <source>Of {0} other starts, the largest at the end: {1}.</source>
        <translation>在 {0} 个其他起点中，期末份额最大的是：{1}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0} runs did not reach their end.</source>
        <translation>有 {0} 次运行未到终点。</translation>
    </message>
    <message>
        <source>Only the shares begin elsewhere; appeals, assumptions and events are this world&apos;s.</source>
        <translation>只有份额从别处起步；吸引力、假设与事件均为本世界的。</translation>
    </message>
    <message>
        <source>The other starts could not be computed: {0}</source>
        <translation>无法计算其他起点：{0}</translation>
    </message>
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
    <message>
        <source>Where do other starts lead?</source>
        <translation>其他起点通向何处？</translation>
    </message>
    <message>
        <source>Other starts computed</source>
        <translation>已计算的其他起点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the other starts</source>
        <translation>取消计算其他起点</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>The stack</source>
        <translation>技术栈</translation>
    </message>
</context>
<context>
    <name>Stages</name>
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
    <name>StartPage</name>
    <message>
        <source>Back to “{name}”</source>
        <translation>返回“{name}”</translation>
    </message>
    <message>
        <source>Continue with “{name}”</source>
        <translation>继续“{name}”</translation>
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
        <source>What is new</source>
        <translation>新增内容</translation>
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
        <source>Show the claims</source>
        <translation>显示论断</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>{held} of {judged} claims hold</source>
        <translation>{judged} 条论断中 {held} 条成立</translation>
    </message>
    <message>
        <source>{part} of the answer rests on assumptions</source>
        <translation>答案的 {part} 取决于假设</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>StockChoice</name>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Shares in one niche</source>
        <translation>单个细分市场中的份额</translation>
    </message>
    <message>
        <source>Coverage of niches</source>
        <translation>细分市场的覆盖</translation>
    </message>
    <message>
        <source>What is to be explained</source>
        <translation>要解释的对象</translation>
    </message>
    <message>
        <source>What is to be explained: choose it, or type a part of its name</source>
        <translation>要解释的对象：选择它，或输入其名称的一部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Innovations</source>
        <translation>创新</translation>
    </message>
    <message>
        <source>Ventures</source>
        <translation>创业项目</translation>
    </message>
    <message>
        <source>Technology stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>TabDrag</name>
    <message>
        <source>Dragged view</source>
        <translation>正在拖动的视图</translation>
    </message>
    <message>
        <source>{view} in a window of its own</source>
        <translation>{view}（独立窗口）</translation>
    </message>
</context>
<context>
    <name>TabMenu</name>
    <message>
        <source>Split &amp;right</source>
        <translation>向右拆分(&amp;R)</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>向下拆分(&amp;D)</translation>
    </message>
    <message>
        <source>Split &amp;left</source>
        <translation>向左拆分(&amp;L)</translation>
    </message>
    <message>
        <source>Split &amp;up</source>
        <translation>向上拆分(&amp;U)</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>标签前移(&amp;B)</translation>
    </message>
    <message>
        <source>Move tab &amp;on</source>
        <translation>标签后移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pop out into a window</source>
        <translation>移到独立窗口(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;ock in the main window</source>
        <translation>收回主窗口(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Reset &amp;zoom</source>
        <translation>重置缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;bout this view</source>
        <translation>关于此视图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close {view}</source>
        <translation>关闭“{view}”(&amp;W)</translation>
    </message>
    <message>
        <source>Close o&amp;ther tabs</source>
        <translation>关闭其他标签(&amp;T)</translation>
    </message>
    <message>
        <source>Move to &amp;next group</source>
        <translation>移到下一组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move to group</source>
        <translation>移到指定组(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
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
    <name>TimeActions</name>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>跳到开始(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>跳到结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Move a shock</source>
        <translation>移动冲击</translation>
    </message>
    <message>
        <source>Switch off a shock</source>
        <translation>关闭冲击</translation>
    </message>
    <message>
        <source>Switch on a shock</source>
        <translation>启用冲击</translation>
    </message>
    <message>
        <source>Remove a shock</source>
        <translation>移除冲击</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Add a shock…</source>
        <translation>添加冲击…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>冲击</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Move an assumption</source>
        <translation>改变一个假设</translation>
    </message>
    <message>
        <source>Drag any slider, or press the arrow keys: the whole market is computed again while you move it. The dozen that decide come first.</source>
        <translation>拖动任一滑块，或按方向键：移动的同时，整个市场随即重新计算。起决定作用的那十几项排在最前面。</translation>
    </message>
    <message>
        <source>Watch who gains</source>
        <translation>看看谁得益</translation>
    </message>
    <message>
        <source>The pictures follow at once. Rest the mouse on one to read its values; click to choose a moment.</source>
        <translation>图形立即随之变化。把鼠标停在图上可读取数值；单击可选定一个时刻。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>追问原因</translation>
    </message>
    <message>
        <source>Who took whose share, and by which mechanism. Open a line for its equation and the assumptions in it, or click in a picture to ask about something else.</source>
        <translation>谁取得了谁的份额，通过哪种机制。点开一行，可以看到它的方程和其中的假设；在图中点击，可以追问别的量。</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <translation>选定一个时刻</translation>
    </message>
    <message>
        <source>All pictures look at the same year. Play the years, or let a shock happen in one of them.</source>
        <translation>所有图形对准同一年。可以逐年播放，也可以让某一年发生一次冲击。</translation>
    </message>
    <message>
        <source>Duplicate the scenario before you change it, and compare both.</source>
        <translation>修改之前先复制情景，再把两者加以比较。</translation>
    </message>
    <message>
        <source>Keep what you find</source>
        <translation>保留您的发现</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>找到任何内容</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every command and every assumption by its name. Everything can be undone. This tour is in the Help menu.</source>
        <translation>按 Ctrl+Shift+P，可按名称找到任何命令和任何假设。一切都可以撤销。本导览在“帮助”菜单中。</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Choose a step to go there. Later steps stay until something new is done.</source>
        <translation>选择一步即可回到该处。在作出新的改动之前，后面的步骤会保留。</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
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
        <source>Step {place} of {count}</source>
        <translation>第 {place} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>{step} · as opened or saved last</source>
        <translation>{step} · 与打开或上次保存时相同</translation>
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
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>innovations</source>
        <translation>项创新</translation>
    </message>
    <message>
        <source>innovations/yr</source>
        <translation>项创新/年</translation>
    </message>
    <message>
        <source>ventures</source>
        <translation>个项目</translation>
    </message>
    <message>
        <source>ventures/yr</source>
        <translation>个项目/年</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>VenturesView</name>
    <message>
        <source>Ventures and the valley of death</source>
        <translation>创业项目与死亡谷</translation>
    </message>
    <message>
        <source>started a year</source>
        <translation>每年新创</translation>
    </message>
    <message>
        <source>{0} to {1} a year</source>
        <translation>每年由{0}到{1}</translation>
    </message>
    <message>
        <source>{0}: failing a year</source>
        <translation>{0}：每年失败</translation>
    </message>
    <message>
        <source>stuck in the valley</source>
        <translation>困在死亡谷</translation>
    </message>
    <message>
        <source>crowding</source>
        <translation>拥挤程度</translation>
    </message>
    <message>
        <source>all that users can take in</source>
        <translation>用户可接受的全部数量</translation>
    </message>
    <message>
        <source>Ventures are switched off in this world: they stay as they begin.</source>
        <translation>此世界中已关闭创业机制：创业项目保持期初的状态。</translation>
    </message>
    <message>
        <source>Ventures by stage</source>
        <translation>各阶段的创业项目</translation>
    </message>
    <message>
        <source>ventures in the whole market</source>
        <translation>整个市场的创业项目数</translation>
    </message>
    <message>
        <source>Stuck in the valley</source>
        <translation>困在死亡谷</translation>
    </message>
    <message>
        <source>part of the ventures</source>
        <translation>占创业项目的比重</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>拥挤程度</translation>
    </message>
    <message>
        <source>products, of those users can take in</source>
        <translation>产品数量占用户可接受数量的比重</translation>
    </message>
    <message>
        <source>switched off in this world</source>
        <translation>在本世界中已关闭</translation>
    </message>
    <message>
        <source>{0} pass, {1} a year</source>
        <translation>{0} 通过，每年 {1} 个</translation>
    </message>
    <message>
        <source>{0} started a year</source>
        <translation>每年新创 {0} 个</translation>
    </message>
    <message>
        <source>{0} fail a year</source>
        <translation>每年失败 {0} 个</translation>
    </message>
    <message>
        <source>Valley of death: {0} of the ventures are stuck here</source>
        <translation>死亡谷：{0} 的创业项目困在这里</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For comparison, {0}: {1} got to the next. {2}</source>
        <translation>对照，{0}：逐级进入下一阶段的比例为 {1}。{2}</translation>
    </message>
    <message>
        <source>in this stage</source>
        <translation>处于本阶段</translation>
    </message>
    <message>
        <source>arriving a year</source>
        <translation>每年进入</translation>
    </message>
    <message>
        <source>moving up a year</source>
        <translation>每年升级</translation>
    </message>
    <message>
        <source>failing a year</source>
        <translation>每年失败</translation>
    </message>
    <message>
        <source>stay, on average</source>
        <translation>平均停留</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>Ventures of individuals</source>
        <translation>个体的创业项目</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Ventures of organisations</source>
        <translation>组织的创业项目</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>All ventures together</source>
        <translation>全部创业项目合计</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Ventures in each stage, on one another</source>
        <translation>各阶段的创业项目，逐层堆叠</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>受困</translation>
    </message>
    <message>
        <source>The part of the ventures between a product and a business</source>
        <translation>处于产品化与商业化之间的项目比重</translation>
    </message>
    <message>
        <source>Whose ventures</source>
        <translation>谁的创业项目</translation>
    </message>
    <message>
        <source>What is shown over time</source>
        <translation>随时间显示什么</translation>
    </message>
    <message>
        <source>Measured cohort</source>
        <translation>实测群组</translation>
    </message>
    <message>
        <source>How many startups got from one financing round to the next</source>
        <translation>有多少初创企业从一轮融资进入下一轮</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>技术验证</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品化</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商业化</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模化</translation>
    </message>
    <message>
        <source>All ventures</source>
        <translation>全部创业项目</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>个体</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
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
    <name>ViewActions</name>
    <message>
        <source>Split &amp;right</source>
        <translation>向右拆分(&amp;R)</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>向下拆分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pop out into a window</source>
        <translation>弹出为独立窗口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close view</source>
        <translation>关闭视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一个视图(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>上一个视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;group of views</source>
        <translation>下一组视图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Usual arrangement</source>
        <translation>恢复默认布局(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Uncertainty fan</source>
        <translation>不确定性扇面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Why panel</source>
        <translation>“为什么”面板(&amp;W)</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>时间轴(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角图</translation>
    </message>
    <message>
        <source>Earnings and scarcity</source>
        <translation>收益与稀缺</translation>
    </message>
    <message>
        <source>Capital and hype</source>
        <translation>资本与热潮</translation>
    </message>
    <message>
        <source>Ventures</source>
        <translation>创业</translation>
    </message>
    <message>
        <source>People</source>
        <translation>从业者</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Who holds which share of the market, stage by stage</source>
        <translation>各方在每个阶段占有多少市场份额</translation>
    </message>
    <message>
        <source>Which share moves from whom to whom, and by what</source>
        <translation>份额从谁流向谁，由什么机制推动</translation>
    </message>
    <message>
        <source>Who leads in which niche, and where nobody serves</source>
        <translation>各细分市场由谁领先，哪些无人服务</translation>
    </message>
    <message>
        <source>The path between the three kinds of actors</source>
        <translation>市场在三类主体之间走过的路径</translation>
    </message>
    <message>
        <source>How fast work is copied and what is earned by it</source>
        <translation>成果多快被复制，又能带来多少收益</translation>
    </message>
    <message>
        <source>What investors expect and where their money goes</source>
        <translation>投资者期待什么，资金流向哪里</translation>
    </message>
    <message>
        <source>How many ventures start, cross the valley and grow</source>
        <translation>多少创业项目起步、越过死亡谷并成长</translation>
    </message>
    <message>
        <source>How people work: on their own, employed, dependent</source>
        <translation>人们如何工作：独立、受雇或依附平台</translation>
    </message>
    <message>
        <source>How concentrated the layers of the AI stack become</source>
        <translation>AI 技术栈各层的集中程度如何变化</translation>
    </message>
    <message>
        <source>Concentration, crowding and coverage over time</source>
        <translation>集中度、拥挤度与覆盖率随时间的变化</translation>
    </message>
    <message>
        <source>Which claims of the essays hold here, and by how much</source>
        <translation>文章的哪些论断在此成立，余量多大</translation>
    </message>
    <message>
        <source>What this means for founders, investors and policy</source>
        <translation>对创业者、投资者和政策制定者意味着什么</translation>
    </message>
    <message>
        <source>Where scenarios differ, and which assumptions do it</source>
        <translation>各情景有何差异，由哪些假设造成</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>&amp;Open a view</source>
        <translation>打开视图(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>This could not be explained: {0}</source>
        <translation>无法解释：{0}</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>正在查找原因……</translation>
    </message>
    <message>
        <source>Of a moment ago; the new one is on its way.</source>
        <translation>这是片刻之前的解释，新的解释正在计算。</translation>
    </message>
    <message>
        <source>All that moves {0}</source>
        <translation>推动{0}的全部因素</translation>
    </message>
    <message>
        <source>Why {0} changes</source>
        <translation>{0}为何变化</translation>
    </message>
    <message>
        <source>What changes the market is explained here as soon as the first run is computed.</source>
        <translation>首次运行算完后，这里会解释市场为何变化。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>WhyRows</name>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why customers switched, {0} in all</source>
        <translation>客户为何转投，共 {0}</translation>
    </message>
    <message>
        <source>What passed between the two</source>
        <translation>两者之间的流动</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>流入与流出</translation>
    </message>
    <message>
        <source>Nothing comes or goes: the mechanism that moves it is off</source>
        <translation>没有流入或流出：推动它的机制已关闭</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{0}: won</source>
        <translation>{0}：赢得</translation>
    </message>
    <message>
        <source>{0}: lost</source>
        <translation>{0}：失去</translation>
    </message>
    <message>
        <source>{0}: in</source>
        <translation>{0}：流入</translation>
    </message>
    <message>
        <source>{0}: out</source>
        <translation>{0}：流出</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>来自{0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>流向{0}</translation>
    </message>
    <message>
        <source>Why customers switched from {0}</source>
        <translation>客户为何从{0}转投而来</translation>
    </message>
    <message>
        <source>What moves {0}</source>
        <translation>推动{0}的因素</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>其他 {0} 项</translation>
    </message>
    <message>
        <source>What customers who reconsider would do if all offers were equally attractive.</source>
        <translation>如果所有产品同样有吸引力，重新选择的客户会怎么做。</translation>
    </message>
    <message>
        <source>The error of the run and of the integration over the period.</source>
        <translation>求解与时期积分的误差。</translation>
    </message>
    <message>
        <source>Left unexplained</source>
        <translation>未能解释的部分</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
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
        <source>&amp;Next window</source>
        <translation>下一个窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Reset the window la&amp;yout</source>
        <translation>重置窗口布局(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>WindowList</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>“{name}” is open in this window.</source>
        <translation>“{name}”已在此窗口中打开。</translation>
    </message>
</context>
<context>
    <name>WorkPlace</name>
    <message>
        <source>The run failed for a reason nobody expected. The log says more.</source>
        <translation>运行因意外原因失败，详情见日志。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>细分市场</translation>
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
<context>
    <name>WrittenLine</name>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>{count} files written</source>
        <translation>已写入 {count} 个文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
</TS>
