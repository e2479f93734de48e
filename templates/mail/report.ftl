<#--
  报告有新版本时发给领导的邮件，纯文本。第一行是主题，其余是正文。可用的内容只有 news 一项：
    news.plan（规划）  news.title（报告全称）  news.asOf（数据截至）  news.on（今天）  news.first（是否首次发送）
    news.summary（各项数目，见 chapters/overview.ftlh）
    news.verdicts、news.figures  与上次发送的相比有变化的评价、数据：name、period、before、after
    news.attached（附件名，过大不附时为空）  news.files（文件所在位置）
-->
<#function date d><#return d.year + "年" + d.month + "月" + d.day + "日"></#function>
<#function counted counts><#return counts?map(c -> c.word + c.number + "项")?join("、")></#function>
<#function during p><#return p?matches(".*\\d")?then(p?replace("-", "—") + "年", p)></#function>
<#macro changes list many>
<#list list as c>
<#if c?counter <= many>
  ${c?counter}. ${c.name}<#if c.period?has_content>（${during(c.period)}）</#if>：${c.before} → ${c.after}
</#if>
</#list>
<#if (list?size > many)>
  其余${list?size - many}项见报告。
</#if>
</#macro>
<#assign sum = news.summary plan = news.plan>
<#if plan.demonstration>【演示数据】</#if>${news.title}（数据截至${date(news.asOf)}）<#if !news.first>已更新</#if>

您好：

现送上<#if !news.first>更新后的</#if>《${news.title}》（数据截至${date(news.asOf)}），请审阅。
<#if plan.demonstration>

请注意：本报告使用演示数据，不得作为决策依据。<#if plan.figuresNote?has_content>${plan.figuresNote}</#if>
</#if>

一、评价结果
主要指标共${sum.mainIndicators}项<#if sum.mainIndicators != sum.indicators>（含分项共${sum.indicators}项，以下按含分项计）</#if>：${counted(sum.verdicts)}。
<#if (sum.binding > 0)>
其中约束性指标${sum.binding}项：${counted(sum.bindingVerdicts)}。
</#if>
预警等级：${counted(sum.warnings)}。

二、与上次发送的版本相比
<#if news.first>
本报告首次发送。
<#elseif !news.verdicts?has_content && !news.figures?has_content>
评价和数据没有变化，文字说明等其他内容有更新。
<#else>
<#if news.verdicts?has_content>
评价有变化的${news.verdicts?size}项：
<@changes news.verdicts 20/>
<#else>
评价没有变化。
</#if>
<#if news.figures?has_content>
数据有变化的${news.figures?size}项：
<@changes news.figures 20/>
<#else>
数据没有变化。
</#if>
</#if>

三、文件
<#if news.attached?has_content>
附件：${news.attached?join("、")}
<#else>
报告文件较大，未随邮件附上，请到下列位置取阅。
</#if>
<#if news.files?has_content>
存放位置：
<#list news.files as file>
  ${file}
</#list>
</#if>

本邮件由系统自动发送，请勿直接回复。<#if plan.contact?has_content>如有疑问，请联系${plan.contact}。</#if>

${date(news.on)}
